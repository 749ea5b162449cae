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
  if (rest.type === 'number') {
    const { data } = rest;
    return {
      ...rest,
      ...also,
      data: new Float64Array(rows.length).map((_, at) => data[rows[at] ?? -1] ?? NaN),
    };
  }
  const { data } = rest;
  return { ...rest, ...also, data: new Int32Array(rows.length).map((_, at) => data[rows[at] ?? -1] ?? -1) };
}

function moved(totals: readonly number[], places: ReadonlyMap<number, number>): number[] {
  return totals.flatMap((row) => places.get(row) ?? []).sort((a, b) => a - b);
}
