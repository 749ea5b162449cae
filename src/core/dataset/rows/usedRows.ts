import type { DatasetUse } from '../../model/caseDataset.ts';
import { addMonths } from '../months/addMonths.ts';
import { columnOf, type Table } from '../table.ts';
import { rowsOfYear } from '../years/rowsOfYear.ts';

/** A table as a scenario uses it: the rows of the year it chose, months put together to that year, with its column of groups named. */
export function usedRows(
  table: Table,
  { year, groups }: { [K in 'year' | 'groups']?: DatasetUse[K] | undefined },
): Table {
  const rows = year === undefined ? table : addMonths(rowsOfYear(table, year), year);
  return groups === undefined || columnOf(rows, groups)?.type !== 'text' ? rows : { ...rows, groups };
}
