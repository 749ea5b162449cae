import type { Table, TableColumn } from '../table.ts';

/** The table with these of its rows alone, in this order. Texts stay in the dictionary also where no row has them. */
export function pickRows(table: Table, rows: Int32Array): Table {
  const { totals, shown, ...rest } = table;
  const places = new Map<number, number>();
  if (totals || table.columns.some(({ originals }) => originals?.length)) {
    rows.forEach((row, at) => places.set(row, at));
  }
  const picked: Table = {
    ...rest,
    columns: table.columns.map((column) => pickCells(column, rows, places)),
    rows: rows.length,
    ...(shown && { shown: Array.from(rows, (row) => shown[row] ?? '') }),
  };
  const kept = moved(totals ?? [], places);
  return kept.length > 0 ? { ...picked, totals: kept } : picked;
}

function pickCells(column: TableColumn, rows: Int32Array, places: ReadonlyMap<number, number>): TableColumn {
  const { originals, ...rest } = column;
  const kept = (originals ?? []).flatMap(({ row, text }) => {
    const at = places.get(row);
    return at === undefined ? [] : [{ row: at, text }];
  });
  const also = kept.length > 0 ? { originals: kept.sort((a, b) => a.row - b.row) } : {};
  // Loops: a function called for each of a million rows holds up the page.
  if (rest.type === 'number') {
    const data = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++) data[at] = rest.data[rows[at]!] ?? NaN;
    return { ...rest, ...also, data };
  }
  const data = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) data[at] = rest.data[rows[at]!] ?? -1;
  return { ...rest, ...also, data };
}

function moved(totals: readonly number[], places: ReadonlyMap<number, number>): number[] {
  return totals.flatMap((row) => places.get(row) ?? []).sort((a, b) => a - b);
}
