import type { CaseModel } from '../../model/case.ts';
import type { Refer } from './refer.ts';

/** Rows and columns that the case's own dataset is said to have. Rows that come from elsewhere are not known here. */
export function datasetReferences(model: CaseModel, refer: Refer): void {
  const { dataset } = model;
  if (!dataset || (!dataset.rows && !dataset.columns)) return;
  const names = (dataset.rows ?? []).map(({ name }) => name);
  const columns = new Set(dataset.columns?.map(({ id }) => id));
  if (!dataset.columns)
    for (const row of dataset.rows ?? []) for (const column of Object.keys(row)) columns.add(column);
  for (const [parameter, mapped] of Object.entries(dataset.mapping)) {
    const { column, row = undefined } = typeof mapped === 'string' ? { column: mapped } : mapped;
    refer(`dataset.mapping.${parameter}`, column, 'column', columns);
    refer(`dataset.mapping.${parameter}.row`, row, 'row', names);
  }
  dataset.rows?.forEach(({ part }, i) => refer(`dataset.rows[${i}].part`, part, 'row', names));
  model.outcomes.forEach(({ unitFrom }, i) => refer(`outcomes[${i}].unitFrom`, unitFrom, 'column', columns));
  model.published?.forEach(({ row }, i) => refer(`published[${i}].row`, row, 'row', names));
}
