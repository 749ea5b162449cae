import { readdirSync, readFileSync } from 'node:fs';
import { readCase } from '../../src/core/document/readCase.ts';
import { writeFile } from '../../src/core/document/writeFile.ts';
import type { CaseModel } from '../../src/core/model/case.ts';
import { databaseDump } from './databaseDump.ts';
import { digestOf } from './digestOf.ts';
import { releaseScenarios } from './releaseScenarios.ts';

const folder = new URL('../../src/cases/', import.meta.url);

/** What a release leaves for later versions to open, by file name; the built app comes beside it. */
export async function releaseFiles(version: string, at: string): Promise<Readonly<Record<string, string>>> {
  const models = builtinCases();
  const work = releaseScenarios(models);
  const stamp = { exportedAt: at, version };
  const own = models.slice(0, 1).map((model): CaseModel => ({ ...model, id: `own-${model.id}` }));
  return {
    'export.json': writeFile({ ...work, ...stamp, exportId: `export-of-v${version.replaceAll('.', '-')}` }),
    'backup.json': writeFile({
      ...work,
      ...stamp,
      kind: 'backup',
      cases: own,
      exportId: `backup-of-v${version.replaceAll('.', '-')}`,
    }),
    'database.json': `${JSON.stringify(await databaseDump(work, at))}\n`,
    'digest.txt': digestOf(work, models),
  };
}

function builtinCases(): CaseModel[] {
  const names = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
  return names
    .filter((name) => name !== 'revisions.json' && name !== 'shared.json')
    .sort()
    .map((name) => {
      const reading = readCase(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      if ('issues' in reading) throw new Error(`${name}: ${JSON.stringify(reading.issues)}`);
      return reading.model;
    });
}
