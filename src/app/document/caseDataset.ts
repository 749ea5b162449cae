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
 * The rows a new scenario starts with: those of a case that has no figures but by row. Where every mapped parameter has a
 * value of its own, the case stands without them and they are used when asked for, as made-up rows always are.
 */
export function ownDataset(model: CaseModel): Scenario['dataset'] {
  const { dataset } = model;
  if (!dataset?.rows?.length || dataset.example) return null;
  const needsRows = model.parameters.some(({ id, ...parameter }) => {
    return id in dataset.mapping && 'value' in parameter && parameter.value === null;
  });
  return needsRows ? { id: caseDatasetId(model.id), mapping: dataset.mapping } : null;
}
