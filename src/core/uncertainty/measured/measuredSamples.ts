import type { MappingIssue } from '../../dataset/issue.ts';
import { mapQuantity } from '../../dataset/mapping/mapQuantity.ts';
import type { TableColumn } from '../../dataset/table.ts';
import { limits } from '../../document/limits.ts';
import type { Quantity } from '../../model/parameter.ts';
import { endsOf } from '../../number/endsOf.ts';
import type { UnitTable } from '../../units/unit.ts';
import type { UncertaintyIssue } from '../issue.ts';

export type Measured =
  { readonly samples: Float64Array } | { readonly issue: UncertaintyIssue | MappingIssue };

interface How {
  readonly units: UnitTable;
  /** What the numbers are in; left out = the column's own unit, else the parameter's. */
  readonly unit?: string | undefined;
  /** Rows that are totals of others, and no measurements. */
  readonly totals?: readonly number[] | undefined;
  readonly most?: number;
}

/**
 * The numbers of a column as measurements of a parameter, converted as mapping converts them, or why they cannot be:
 * the unit does not fit, there are too few or too many, or one lies outside the parameter's hard bounds.
 */
export function measuredSamples(
  column: TableColumn,
  parameter: Quantity,
  { units, unit, totals = [], most = limits.samples }: How,
): Measured {
  const at = parameter.id;
  const rows = { column: measuredOf(column, totals), called: column.name || column.id, names: [] };
  const count = rows.column.data.length;
  if (column.type === 'number' && count > most)
    return { issue: { code: 'uncertainty.too-many-samples', at, count, most } };
  const entry = { column: column.id, ...(unit !== undefined && { unit }) };
  const { values, issues } = mapQuantity(rows, parameter, { entry, units });
  const [issue] = issues;
  if (issue?.code === 'dataset.out-of-bounds') {
    const { value, low, high } = issue;
    return { issue: { code: 'uncertainty.sample-outside', at, value, low, high, count: issues.length } };
  }
  if (issue || !values)
    return { issue: issue ?? { code: 'uncertainty.no-samples', at, column: rows.called } };
  const { low, high } = endsOf(values);
  const [beyond] = [low, high].filter((end) => Number.isFinite(end) && Math.abs(end) > limits.number);
  if (beyond !== undefined) {
    const bounds = { low: -limits.number, high: limits.number };
    return { issue: { code: 'uncertainty.sample-outside', at, value: beyond, ...bounds, count: 1 } };
  }
  const least = limits.fewestSamples;
  return count < least
    ? { issue: { code: 'uncertainty.too-few-samples', at, count, least } }
    : { samples: values };
}

/** The column without what is missing and without totals. */
function measuredOf(column: TableColumn, totals: readonly number[]): TableColumn {
  if (column.type !== 'number') return column;
  const left = new Set(totals);
  return { ...column, data: column.data.filter((value, row) => !Number.isNaN(value) && !left.has(row)) };
}
