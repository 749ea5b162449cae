import { valueAt, type Column } from '../../column.ts';
import { groupAt, lanesByGroup, type Rows } from './groupedRows.ts';

/**
 * Sum of x over the rows of the same variant (and the same group), seen by every row. Rows without a value and
 * rows that are part of another are left out; without any value there is no sum. With one row it is x.
 */
export function total(x: Column, rows: Rows): Column {
  const { variants, rows: count } = rows.lanes;
  if (count === 1) return x;
  const out = new Float64Array(variants * count);
  for (let variant = 0; variant < variants; variant++) {
    const sums = new Map<number, number>();
    for (const [key, lanes] of lanesByGroup(rows, variant)) sums.set(key, sumOf(x, lanes));
    for (let row = 0; row < count; row++) {
      const lane = variant * count + row;
      out[lane] = sums.get(groupAt(rows, lane)) ?? NaN;
    }
  }
  return variants === 1 && !rows.group ? out.slice(0, 1) : out;
}

function sumOf(x: Column, lanes: readonly number[]): number {
  let sum = 0;
  let known = 0;
  for (const lane of lanes) {
    const value = valueAt(x, lane);
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  return known > 0 && Number.isFinite(sum) ? sum : NaN;
}
