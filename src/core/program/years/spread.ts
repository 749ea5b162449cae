import type { Column, Lanes } from '../../column.ts';

/** Sums a column over the counted rows of each variant; `skip` marks lanes left out. Length: variants. */
export function sumRows(
  column: Column,
  lanes: Lanes,
  isCounted: (row: number) => boolean,
  isSkipped: (lane: number) => boolean,
): Column {
  const out = new Float64Array(lanes.variants);
  for (let v = 0; v < lanes.variants; v++) {
    let sum = 0;
    let any = false;
    for (let r = 0; r < lanes.rows; r++) {
      const lane = v * lanes.rows + r;
      if (!isCounted(r) || isSkipped(lane)) continue;
      sum += column.length === 1 ? column[0]! : column[lane]!;
      any = true;
    }
    out[v] = any ? sum : NaN;
  }
  return out;
}

/** One value per variant, taken from the first counted row. Length: variants. */
export function firstRow(column: Column, lanes: Lanes, isCounted: (row: number) => boolean): Column {
  if (column.length === 1) return column;
  let row = 0;
  while (row < lanes.rows - 1 && !isCounted(row)) row++;
  const out = new Float64Array(lanes.variants);
  for (let v = 0; v < lanes.variants; v++) out[v] = column[v * lanes.rows + row]!;
  return out;
}
