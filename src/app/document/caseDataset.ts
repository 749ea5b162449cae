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

/**
 * The dataset a case opens with: the shipped one it belongs to, which is its source's own table, or rows that it has no
 * figures without. Rows of its own beside own figures are used when asked for (they divide what the source gives as one
 * figure), as made-up rows always are. Without a dataset the case's own values stand.
 */
export function ownDataset(model: CaseModel): Scenario['dataset'] {
  const { dataset } = model;
  if (!dataset?.rows?.length || dataset.example) return null;
  const fromSource = dataset.ref !== undefined;
  const needsRows = model.parameters.some(({ id, ...parameter }) => {
    return id in dataset.mapping && 'value' in parameter && parameter.value === null;
  });
  return fromSource || needsRows ? { id: caseDatasetId(model.id), mapping: dataset.mapping } : null;
}
