import { caseHash } from '../../core/document/ledger.ts';
import { limits } from '../../core/document/limits.ts';
import type { StoredDataset } from '../../core/document/storedDataset.ts';
import type { Text } from '../../core/model/text.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { comesWithApp } from '../shipped/shippedId.ts';
import type { WorkDocument } from '../document/workDocument.ts';
import type { GevinstFile } from '../../core/document/readFile.ts';
import { fileHash, statusOf, type Kept } from './previewImport.ts';

export interface ImportContext {
  readonly kept: Kept;
  /** Local id of a kept dataset with this uid. */
  readonly datasetOf: (uid: string) => string | null;
  readonly headline: (scenario: Scenario, dataset: StoredDataset | null) => Text;
  readonly newId: () => string;
  readonly now: string;
}

/**
 * The new documents and datasets of a file. Everything gets an id of its own; uids are kept. What is here already is
 * left out; the same scenario with other content comes in beside the kept one under a new uid and says where it came from.
 */
export function importDocuments(
  file: GevinstFile,
  context: ImportContext,
): { documents: readonly WorkDocument[]; datasets: readonly StoredDataset[] } {
  const { kept, newId, now } = context;
  const stamps = { updatedAt: now, deletedAt: null, savedToFileAt: file.exportedAt };
  const taken = file.scenarios.filter((scenario) => statusOf(scenario, file.datasets, kept) !== 'here');
  const needed = new Set(taken.map((scenario) => scenario.dataset?.id));
  const datasets: StoredDataset[] = [];
  const localIds = new Map<string, string>();
  for (const dataset of file.datasets) {
    const known = context.datasetOf(dataset.uid);
    const local = comesWithApp(dataset.id) ? dataset.id : (known ?? newId());
    localIds.set(dataset.id, local);
    const isNew = known === null && local !== dataset.id;
    // Datasets of scenarios that are here already are here too, unless the file is about datasets alone.
    if (isNew && (needed.has(dataset.id) || taken.length === file.scenarios.length)) {
      datasets.push({ ...dataset, id: local });
    }
  }
  const scenarios = taken.map((scenario): WorkDocument => {
    const source = file.datasets.find(({ id }) => id === scenario.dataset?.id) ?? null;
    const body = localScenario(scenario, localIds, file, context);
    const headline = context.headline(body, source);
    return { ...stamps, kind: 'scenario', id: body.id, body, headline, checkpoint: null };
  });
  const cases = file.cases
    .filter((model) => !kept.hasCase(caseHash(model)))
    .map((body): WorkDocument => ({ ...stamps, kind: 'case', id: newId(), body }));
  return { documents: [...scenarios, ...cases], datasets };
}

function localScenario(
  scenario: Scenario,
  datasetIds: ReadonlyMap<string, string>,
  file: GevinstFile,
  { kept, newId }: ImportContext,
): Scenario {
  const { dataset } = scenario;
  const local = {
    ...scenario,
    id: newId(),
    dataset: dataset ? { ...dataset, id: datasetIds.get(dataset.id) ?? dataset.id } : null,
  };
  if (statusOf(scenario, file.datasets, kept) === 'new') return local;
  const origin = {
    exportId: file.exportId ?? '',
    uid: scenario.uid,
    hash: fileHash(scenario, file.datasets),
  };
  const name = `${scenario.name.slice(0, limits.nameLength - 4)} (2)`;
  return { ...local, uid: newId(), name, ...(file.exportId === null ? {} : { origin }) };
}
