import { columnOf, type Table } from '../table.ts';
import { yearAt } from './yearAt.ts';

/** A year of a table, and how many rows have it. */
export interface YearRows {
  readonly year: string;
  readonly rows: number;
}

/** The years that a column names, first to last; totals are no rows of their own. */
export function yearsIn(table: Table, columnId: string): YearRows[] {
  const column = columnOf(table, columnId);
  if (!column) return [];
  const totals = new Set(table.totals);
  const counts = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const year = totals.has(row) ? null : yearAt(column, row);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, rows]) => ({ year, rows })).sort((a, b) => (a.year < b.year ? -1 : 1));
}
