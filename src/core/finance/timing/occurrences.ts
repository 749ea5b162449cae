import { valueAt, type Column } from '../../column.ts';
import { commonLength } from '../../columnMath.ts';

/** A repeat that falls within this of the horizon falls on it. */
const rounding = 1e-9;
/** More often than daily is refused: a repeat is something bought again. */
const shortestRepeat = 1 / 366;

/**
 * Weights of the years 0 … horizon for something that happens once at `at` (years after year 0), or again every
 * `every` years as long as that falls strictly before the horizon. A part-year is split linearly over its two years.
 * No value where a time is missing, or `every` is shorter than a day.
 */
export function occurrences(at: Column, every: Column | null, horizon: number): Column[] {
  const n = commonLength(every ? [at, every] : [at]);
  const weights = Array.from({ length: horizon + 1 }, () => new Float64Array(n));
  for (let lane = 0; lane < n; lane++) {
    const first = valueAt(at, lane);
    const step = every ? valueAt(every, lane) : Infinity;
    if (first === first && step >= shortestRepeat) {
      place(weights, lane, first);
      if (every) repeat(weights, lane, first, step);
    } else for (const weight of weights) weight[lane] = NaN;
  }
  return weights;
}

function repeat(weights: readonly Column[], lane: number, first: number, step: number): void {
  const end = weights.length - 1 - rounding;
  const skipped = Math.max(1, Math.ceil((-1 - first) / step));
  for (let k = skipped; first + k * step < end; k++) place(weights, lane, first + k * step);
}

function place(weights: readonly Column[], lane: number, time: number): void {
  const year = Math.floor(time);
  const part = time - year;
  const here = weights[year];
  const next = weights[year + 1];
  if (here) here[lane] = here[lane]! + 1 - part;
  if (next && part > 0) next[lane] = next[lane]! + part;
}
