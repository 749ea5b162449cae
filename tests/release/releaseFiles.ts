import { readCase } from '../../src/core/document/readCase.ts';
import { writeFile } from '../../src/core/document/writeFile.ts';
import type { CaseModel } from '../../src/core/model/case.ts';
import { caseDocuments } from '../cases/caseDocuments.ts';
import { databaseDump } from './databaseDump.ts';
import { digestOf } from './digestOf.ts';
import { releaseScenarios } from './releaseScenarios.ts';

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
  return caseDocuments().map(({ path, document }) => {
    const reading = readCase(document);
    if ('issues' in reading) throw new Error(`${path}: ${JSON.stringify(reading.issues)}`);
    return reading.model;
  });
}
