import { valueAt, type Column } from '../../column.ts';
import { lanesByGroup, type Rows } from './groupedRows.ts';
import { wholeBelow } from './rounding.ts';

interface Share {
  readonly lane: number;
  readonly whole: number;
  readonly remainder: number;
}

/**
 * Divides an amount among the rows of the same variant (and group) in proportion to a key, in whole steps, by
 * largest remainder (Hamilton's method): every row gets the whole steps of its quota, the steps left over go to
 * the largest remainders, equal ones by row order. What is less than a step goes to the next in line, so the
 * result sums to the amount. A key of 0 gets 0; rows without a key or that are part of another get none; no keys,
 * a negative key or a step that is not positive give none to all.
 */
export function apportion(
  { amount, key, step }: Record<'amount' | 'key' | 'step', Column>,
  rows: Rows,
): Column {
  const { variants, rows: count } = rows.lanes;
  const out = new Float64Array(variants * count).fill(NaN);
  for (let variant = 0; variant < variants; variant++) {
    for (const lanes of lanesByGroup(rows, variant).values()) {
      const keyed = lanes.filter((lane) => !Number.isNaN(valueAt(key, lane)));
      const [first] = keyed;
      if (first === undefined) continue;
      const sizes = { amount: valueAt(amount, first), step: valueAt(step, first) };
      divide(sizes, { key, lanes: keyed }, out);
    }
  }
  return out;
}

function divide(
  { amount, step }: { amount: number; step: number },
  { key, lanes }: { key: Column; lanes: readonly number[] },
  out: Column,
): void {
  const keys = lanes.map((lane) => valueAt(key, lane));
  const sum = keys.reduce((a, b) => a + b, 0);
  if (!(sum > 0) || !Number.isFinite(sum) || keys.some((k) => k < 0) || !(step > 0)) return;
  if (!Number.isFinite(amount)) return;
  const size = Math.abs(amount);
  const steps = wholeBelow(size / step);
  const shares = lanes.map((lane, i): Share => {
    const quota = (steps * (keys[i] ?? 0)) / sum;
    const whole = wholeBelow(quota);
    return { lane, whole, remainder: Math.max(0, quota - whole) };
  });
  const left = steps - shares.reduce((given, share) => given + share.whole, 0);
  const rest = Math.max(0, size - steps * step);
  const ranked = shares.toSorted((a, b) => b.remainder - a.remainder || a.lane - b.lane);
  for (const [rank, { lane, whole }] of ranked.entries()) {
    const extra = rank < left ? step : rank === left ? rest : 0;
    out[lane] = Math.sign(amount) * (whole * step + extra);
  }
}
