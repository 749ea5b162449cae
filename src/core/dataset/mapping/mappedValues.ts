import type { MappingIssue } from '../issue.ts';
import type { TableMonths } from '../months/tableMonths.ts';
import type { TableColumn } from '../table.ts';

/** A column to map, what issues call it, and the names of its rows. */
export interface RowColumn {
  readonly column: TableColumn;
  readonly called: string;
  readonly names: readonly string[];
  /** What the rows were put together of. */
  readonly months?: TableMonths | undefined;
}

/** Values by row for one parameter; null = the column cannot be used. */
export interface MappedValues {
  readonly values: Float64Array | null;
  readonly issues: readonly MappingIssue[];
}

export function refusedColumn(issue: MappingIssue): MappedValues {
  return { values: null, issues: [issue] };
}
