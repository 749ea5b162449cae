import type { CaseModel } from '../../core/model/case.ts';
import type { Scenario } from '../../core/model/scenario.ts';

/** Marks a dataset that is no stored one: the rows a case brings along, which every scenario of it holds inside. */
const PREFIX = 'case-';

export function caseDatasetId(caseId: string): string {
  return `${PREFIX}${caseId}`;
}

/** The case's id when the dataset is the one a case brings along, else null. */
export function caseOfDataset(datasetId: string): string | null {
  return datasetId.startsWith(PREFIX) ? datasetId.slice(PREFIX.length) : null;
}

/** Rows of a source are part of the case's base; made-up rows that only show the form are used when asked for. */
export function ownDataset(model: CaseModel): Scenario['dataset'] {
  const { dataset } = model;
  if (!dataset?.rows?.length || dataset.example) return null;
  return { id: caseDatasetId(model.id), mapping: dataset.mapping };
}
