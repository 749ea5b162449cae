import { columnOf, type Table } from '../table.ts';

/** How many names stand in more than one row of a table; rows without a name, and totals, are left out. */
export function doubledPlaces(table: Table): number {
  const column = table.labels === null ? undefined : columnOf(table, table.labels);
  if (!column || column.type === 'number') return 0;
  const totals = new Set(table.totals);
  const counts = new Uint8Array(column.dictionary.length);
  let doubled = 0;
  for (let row = 0; row < table.rows; row++) {
    const place = column.data[row] ?? -1;
    const count = counts[place];
    if (count === undefined || (totals.size > 0 && totals.has(row))) continue;
    if (count === 1) doubled++;
    if (count < 2) counts[place] = count + 1;
  }
  return doubled;
}
