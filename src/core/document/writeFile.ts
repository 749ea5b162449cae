import type { CaseModel } from '../model/case.ts';
import type { Scenario } from '../model/scenario.ts';
import { canonicalJson } from './canonicalJson.ts';
import { writeDataset } from './dataset/writeDataset.ts';
import { sha256 } from './hash.ts';
import { FILE_VERSION } from './migrations.ts';
import { readFile } from './readFile.ts';
import type { StoredDataset } from './storedDataset.ts';

export interface FileContent {
  readonly kind?: 'scenarios' | 'case' | 'backup';
  readonly scenarios: readonly Scenario[];
  readonly datasets: readonly StoredDataset[];
  readonly cases?: readonly CaseModel[];
  /** Random, made by the app for this file. */
  readonly exportId: string;
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  /** Of the app. */
  readonly version: string;
}

/**
 * The text of a file. Ids in it are the records' uids, so that the same work gives the same payload from every
 * device; a scenario whose dataset is not among `datasets` goes without it. Reads its own output before handing it
 * out and throws if that is refused or differs: a file that cannot be opened must never be taken for a safe copy.
 */
export function writeFile(content: FileContent): string {
  const { kind = 'scenarios', scenarios, datasets, cases = [], exportId, exportedAt, version } = content;
  const uids = new Map(datasets.map(({ id, uid }) => [id, uid]));
  const payload = canonicalJson({
    scenarios: scenarios.map((scenario) => withUids(scenario, uids)),
    datasets: datasets.map((dataset) => writeDataset({ ...dataset, id: dataset.uid })),
    cases,
  });
  const counts = {
    scenarios: scenarios.length,
    datasets: datasets.length,
    cases: cases.length,
    rows: datasets.reduce((sum, { rows }) => sum + rows, 0),
  };
  const head = {
    format: 'gevinst',
    formatVersion: FILE_VERSION,
    minReader: scenarios.reduce((least, scenario) => Math.max(least, readerOf(scenario)), 1),
    kind,
    app: { name: 'Gevinst', version },
    exportedAt,
    exportId,
    counts,
  };
  const lines = Object.entries(head).map(([field, value]) => `"${field}":${JSON.stringify(value)}`);
  const checksum = canonicalJson({ alg: 'SHA-256', over: 'payload', hex: sha256(payload) });
  const text = `{${[...lines, `"payload":${payload}`, `"checksum":${checksum}`].join(',\n')}}\n`;
  assertReadable(text);
  return text;
}

/**
 * The first version that reads a scenario right. Without its year a table of several would be counted once for each,
 * without its corrections the result is a rosier one, and without its measurements draws are made from another range: a
 * wrong figure is worse than none.
 */
function readerOf({ changes, dataset, settings }: Scenario): number {
  if (changes.some(({ dist }) => typeof dist === 'object' && 'samples' in dist)) return 5;
  const { realism, seed, draws, sampling } = settings;
  if ([realism, seed, draws, sampling].some((said) => said !== undefined)) return 4;
  return dataset?.year !== undefined || dataset?.groups !== undefined ? 3 : 1;
}

function withUids(scenario: Scenario, datasetUids: ReadonlyMap<string, string>): Scenario {
  const { dataset } = scenario;
  const uid = dataset === null ? undefined : datasetUids.get(dataset.id);
  return {
    ...scenario,
    id: scenario.uid,
    dataset: dataset === null || uid === undefined ? null : { ...dataset, id: uid },
  };
}

function assertReadable(text: string): void {
  const reading = readFile(text, text.length);
  if ('issues' in reading) {
    const [issue] = reading.issues;
    throw new Error(`The file just written cannot be read: ${issue?.code} at ${issue?.at}.`);
  }
  if (!reading.file.checksumOk) throw new Error('The file just written has a wrong checksum.');
}
