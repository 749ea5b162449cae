import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../../src/app/storage/database/openStorage.ts';
import { readFile } from '../../src/core/document/readFile.ts';
import { readScenario } from '../../src/core/document/readScenario.ts';
import type { StoredDataset } from '../../src/core/document/storedDataset.ts';
import type { Scenario } from '../../src/core/model/scenario.ts';
import { databaseDump, restored, type DatabaseDump } from './databaseDump.ts';
import { digestOf } from './digestOf.ts';
import { releaseFiles } from './releaseFiles.ts';
import type { Work } from './releaseScenarios.ts';

const folder = new URL('../fixtures/releases/', import.meta.url);
const released = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('v')) : [];

describe('a release', () => {
  it('leaves files that this version opens again to the same figures', async () => {
    const files = await releaseFiles('0.0.0', '2026-11-21T19:00:00.000Z');
    expect(Object.keys(files)).toEqual(['export.json', 'backup.json', 'database.json', 'digest.txt']);
    await checkRelease((name) => files[name] ?? '');
  }, 60_000);

  it.each(released)(
    '%s can still be opened, file and database, to the same figures',
    async (name) => {
      expect(existsSync(new URL(`${name}/dist.tar.gz`, folder))).toBe(true);
      await checkRelease((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));
    },
    60_000,
  );
});

async function checkRelease(textOf: (name: string) => string): Promise<void> {
  const digest = figuresOf(textOf('digest.txt'));
  for (const name of ['export.json', 'backup.json']) {
    const text = textOf(name);
    const reading = readFile(text, text.length);
    if ('issues' in reading) throw new Error(`${name}: ${JSON.stringify(reading.issues)}`);
    expect(reading.file.marks).toEqual([]);
    expectFigures(reading.file, digest);
  }
  const dump = JSON.parse(textOf('database.json')) as DatabaseDump;
  expectFigures(await workOf(dump), digest);
}

async function workOf(dump: DatabaseDump): Promise<Work> {
  const opening = await openStorage(dump.name, { indexedDB: await restored(dump), IDBKeyRange });
  if (opening.kind !== 'open') throw new Error(`The database is ${opening.kind}.`);
  const { storage } = opening;
  const { documents, datasets: heads } = await storage.readAll();
  const scenarios = documents.map(({ document }): Scenario => {
    const reading = readScenario(document.body);
    if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
    return reading.scenario;
  });
  const datasets = await Promise.all(heads.map(({ id }) => storage.readDataset(id)));
  storage.close();
  return { scenarios, datasets: datasets.filter((dataset): dataset is StoredDataset => dataset !== null) };
}

/** The lines about scenarios: built-in cases may change from release to release, what people saved may not. */
function expectFigures(work: Work, digest: ReadonlySet<string>): void {
  const lines = [...figuresOf(digestOf(work, []))];
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !digest.has(line))).toEqual([]);
}

function figuresOf(digest: string): ReadonlySet<string> {
  return new Set(digest.split('\n').slice(1).filter(Boolean));
}

describe('databaseDump', () => {
  it('holds every store with its keys, and arrays come back from it', async () => {
    const dataset: StoredDataset = {
      id: 'd',
      uid: 'd',
      name: 'd',
      rows: 2,
      labels: null,
      columns: [{ id: 'x', name: 'x', type: 'number', data: Float64Array.of(0.1, NaN) }],
    };
    const dump = await databaseDump({ scenarios: [], datasets: [dataset] }, '2026-11-21T19:00:00.000Z');
    const keys = Object.fromEntries(dump.stores.map(({ name, keyPath }) => [name, keyPath]));
    expect(keys).toEqual({
      meta: 'key',
      docs: 'id',
      history: ['id', 'rev'],
      datasets: 'id',
      columns: ['datasetId', 'index', 'part'],
    });
    const text = JSON.parse(JSON.stringify(dump)) as DatabaseDump;
    expect((await workOf(text)).datasets).toEqual([dataset]);
  });
});
