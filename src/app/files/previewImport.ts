import { limits } from '../../core/document/limits.ts';
import { readFile } from '../../core/document/readFile.ts';
import type { Revision } from '../../core/document/ledger.ts';
import type { StoredDataset } from '../../core/document/storedDataset.ts';
import type { Issue } from '../../core/issue.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { scenarioHead } from '../document/heads.ts';
import { contentHash } from './contentHash.ts';
import type { ImportPreview, ImportedScenario } from './importPreview.ts';

/** What is kept here of a scenario with this uid, by content; null = none. */
export interface Kept {
  /** Content hashes of kept scenarios that are it or came from it. */
  hashesOf(uid: string): readonly string[];
  hasCase(hash: string): boolean;
}

export interface DroppedFile {
  readonly name: string;
  readonly text: string;
  /** In bytes. */
  readonly size: number;
}

/** Strict UTF-8, with or without byte order mark. A file too big is not read at all. */
export async function readDropped(
  file: File | { readonly name: string; readonly text: string },
): Promise<DroppedFile | { readonly issues: readonly Issue[] }> {
  if (!(file instanceof File)) return { ...file, size: new TextEncoder().encode(file.text).length };
  const { name, size } = file;
  if (size > limits.backupBytes) {
    return { issues: [{ code: 'document.too-big', at: '', size, limit: limits.backupBytes }] };
  }
  try {
    return { name, size, text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { issues: [{ code: 'document.not-json', at: '', line: 1, column: 1 }] };
  }
}

/** Reads a file through the one gate and says what it would bring. Changes nothing. */
export function previewImport(
  { name, text, size }: DroppedFile,
  kept: Kept,
  ledger: readonly Revision[],
): ImportPreview | { readonly issues: readonly Issue[] } {
  const reading = readFile(text.replace(/^\uFEFF/, ''), size, ledger);
  if ('issues' in reading) return reading;
  const { file } = reading;
  return {
    fileName: name,
    scenarios: file.scenarios.map((scenario) => describe(scenario, file.datasets, kept, file.alteredCases)),
    cases: file.cases.map(({ id, title }) => ({ id, title })),
    datasets: file.datasets.map((dataset) => ({ id: dataset.id, name: dataset.name, rows: dataset.rows })),
    checksumOk: file.checksumOk,
    file,
  };
}

function describe(
  scenario: Scenario,
  datasets: readonly StoredDataset[],
  kept: Kept,
  alteredCases: readonly string[],
): ImportedScenario {
  const head = scenarioHead({
    kind: 'scenario',
    id: scenario.id,
    body: scenario,
    headline: { da: '', en: '' },
    checkpoint: null,
    updatedAt: '',
    deletedAt: null,
    savedToFileAt: null,
  });
  return {
    name: scenario.name,
    caseTitle: scenario.case.title,
    ownFigures: head.ownFigures,
    status: statusOf(scenario, datasets, kept),
    altered: alteredCases.includes(scenario.case.id),
  };
}

/** Same uid and content is here already; same uid and other content comes in beside it. */
export function statusOf(
  scenario: Scenario,
  datasets: readonly StoredDataset[],
  kept: Kept,
): ImportedScenario['status'] {
  const hashes = kept.hashesOf(scenario.uid);
  if (hashes.length === 0) return 'new';
  return hashes.includes(fileHash(scenario, datasets)) ? 'here' : 'differs';
}

/** Of a scenario as it stands in a file, where a dataset's id is found among the file's own. */
export function fileHash(scenario: Scenario, datasets: readonly StoredDataset[]): string {
  const dataset = datasets.find(({ id }) => id === scenario.dataset?.id);
  return contentHash(scenario, dataset?.uid ?? null);
}
