import { monthsInYear, type TableMonths } from './tableMonths.ts';

/** The months of one row alone, as those of a table that has no other. */
export function monthsOfRow({ year, cells, lacking, doubled }: TableMonths, row: number): TableMonths {
  const [from, to] = [row * monthsInYear, (row + 1) * monthsInYear];
  return {
    year,
    cells: new Map([...cells].map(([id, data]) => [id, data.subarray(from, to)])),
    lacking: lacking.subarray(row, row + 1),
    doubled: doubled.subarray(row, row + 1),
  };
}
