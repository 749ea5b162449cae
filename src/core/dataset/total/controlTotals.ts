import { addAll, countedSum, runningSum, type CountedSum } from './runningSum.ts';
import type { Table } from '../table.ts';

/** What a column of numbers amounts to, so that it can be held against the file it came from. */
export interface ControlTotal {
  /** Id of the column. */
  readonly column: string;
  /** Every number below the header as it was read, in refused rows too. */
  readonly file: CountedSum;
  /** Every number in the column. */
  readonly all: CountedSum;
  /** Those of the rows that are added. */
  readonly rows: CountedSum;
  /** Those of the total rows, which are not. */
  readonly totals: CountedSum;
}

/** The control totals of a table: each is added on its own, none is the difference of two others. */
export function controlTotals(
  { columns, totals = [] }: Pick<Table, 'columns' | 'totals'>,
  inFile: ReadonlyMap<string, CountedSum>,
): ControlTotal[] {
  return columns.flatMap(({ id, data }) => {
    const file = inFile.get(id);
    if (!file || !(data instanceof Float64Array)) return [];
    const inTotals = Float64Array.from(totals, (row) => data[row] ?? NaN);
    const all = added(data);
    if (totals.length === 0) return [{ column: id, file, all, rows: all, totals: added(inTotals) }];
    const rows = data.slice();
    for (const row of totals) rows[row] = NaN;
    return [{ column: id, file, all, rows: added(rows), totals: added(inTotals) }];
  });
}

function added(numbers: Float64Array): CountedSum {
  const total = runningSum();
  addAll(total, numbers);
  return countedSum(total);
}
