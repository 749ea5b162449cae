import { columnOf } from '../../core/dataset/table.ts';
import { isQuantity } from '../../core/model/isQuantity.ts';
import { measuredSamples } from '../../core/uncertainty/measured/measuredSamples.ts';
import type { OpenDocument } from '../document/openDocument.ts';

/**
 * What parameters hold that are drawn from a column of the dataset in use, in their own units, by parameter. One whose
 * column cannot be used is left out, and the draws say so.
 */
export function samplesOf({
  program,
  inputs,
  table,
}: Pick<OpenDocument, 'program' | 'inputs' | 'table'>): ReadonlyMap<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const parameter of program.model.parameters.filter(isQuantity)) {
    const dist = inputs.changes.get(parameter.id)?.dist ?? parameter.dist;
    if (typeof dist !== 'object' || !('empirical' in dist) || !table) continue;
    const column = columnOf(table, dist.empirical);
    if (!column) continue;
    const { units } = program;
    const how = { units, totals: table.totals, most: Infinity };
    const measured = measuredSamples(column, parameter, how);
    if ('samples' in measured) found.set(parameter.id, measured.samples);
  }
  return found;
}
