import type { DatasetUse } from '../../model/caseDataset.ts';
import { columnOf, type Table } from '../table.ts';
import { rowsOfYear } from '../years/rowsOfYear.ts';

/** A table as a scenario uses it: the rows of the year it chose, with its column of groups named. */
export function usedRows(
  table: Table,
  { year, groups }: { [K in 'year' | 'groups']?: DatasetUse[K] | undefined },
): Table {
  const rows = year === undefined ? table : rowsOfYear(table, year);
  return groups === undefined || columnOf(rows, groups)?.type !== 'text' ? rows : { ...rows, groups };
}
