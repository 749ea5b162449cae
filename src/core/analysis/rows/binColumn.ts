import { power } from '../../number/power.ts';
import { quantileOf } from '../../number/quantileOf.ts';
import { roundStep, stepEdge, stepsUpTo, type RoundStep } from '../../number/roundStep.ts';

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A column counted by size. */
export interface BinnedColumn {
  /**
   * Side by side from the smallest value to the largest, all equally wide. A bin has the values from `from` to less than
   * `to`; the last one has those of its own end too, unless `whole`.
   */
  readonly bins: readonly Bin[];
  /** Every value is a whole number, and the edges are too: a bin ends before the next one's first number. */
  readonly whole: boolean;
  /** Values in the bins. */
  readonly counted: number;
  /** Rows without a value, and rows where it is endless ("never"): in no bin. */
  readonly missing: number;
  readonly endless: number;
  /** NaN without values. */
  readonly median: number;
  readonly mean: number;
}

/** More bars than this cannot be told apart. */
export const MOST_BINS = 40;

/**
 * Counts the values of a column in bins. The width is the smaller of the two common rules (Freedman–Diaconis: twice the
 * quartile distance by the cube root of the count; Sturges: the span by 1 + log2 of the count), at least a fortieth of
 * the span, then raised to 1, 2 or 5 times a power of ten, and to a whole number where all values are.
 */
export function binColumn(values: Float64Array): BinnedColumn {
  const sorted = values.filter(Number.isFinite).sort();
  const counted = sorted.length;
  const missing = values.reduce((count, value) => count + Number(Number.isNaN(value)), 0);
  const whole = sorted.every(Number.isInteger);
  const endless = values.length - counted - missing;
  const rest = { whole, counted, missing, endless };
  if (counted === 0) return { ...rest, bins: [], median: NaN, mean: NaN };
  const median = quantileOf(sorted, 0.5);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / counted;
  return { ...rest, bins: binsOf(sorted, whole), median, mean };
}

function binsOf(sorted: Float64Array, whole: boolean): readonly Bin[] {
  const [least, most] = [sorted[0]!, sorted[sorted.length - 1]!];
  if (least === most && !whole) return [{ from: least, to: most, count: sorted.length }];
  const step = roundStep(Math.max(widthFor(sorted), whole ? 1 : 0, finest(least, most)));
  const edges = edgesOver(least, most, step, whole);
  let done = 0;
  return edges.slice(1).map((to, at) => {
    const start = done;
    const last = at === edges.length - 2;
    while (done < sorted.length && (last || sorted[done]! < to)) done += 1;
    return { from: edges[at]!, to, count: done - start };
  });
}

function widthFor(sorted: Float64Array): number {
  const count = sorted.length;
  const span = sorted[count - 1]! - sorted[0]!;
  const quartiles = quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25);
  const sturges = span / (1 + doublings(count));
  const freedman = (2 * quartiles) / power(count, 1 / 3);
  const rule = freedman > 0 ? Math.min(freedman, sturges) : sturges;
  return Math.max(rule, span / MOST_BINS);
}

/** Steps finer than this are lost in the digits of numbers of this size. */
function finest(least: number, most: number): number {
  return 1e-12 * Math.max(Math.abs(least), Math.abs(most));
}

/** How often a whole number must be doubled from 1 to reach this one: log2, rounded up. */
function doublings(count: number): number {
  let times = 0;
  for (let reached = 1; reached < count; reached *= 2) times += 1;
  return times;
}

/** Multiples of the step from at or below the least value to at or above the most (above it for whole numbers). */
function edgesOver(least: number, most: number, step: RoundStep, whole: boolean): readonly number[] {
  const first = stepsUpTo(step, least);
  const edges = [stepEdge(step, first)];
  for (let at = first + 1; ; at++) {
    const edge = stepEdge(step, at);
    edges.push(edge);
    if (whole ? edge > most : edge >= most) return edges;
  }
}
