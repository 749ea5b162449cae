import type { Column } from '../../column.ts';

export interface RootSearch {
  readonly lanes: number;
  readonly low: number;
  readonly high: number;
  /** Figure minus target at each of the points, lane by lane. Points and answers have one entry per lane. */
  readonly gap: (points: readonly Column[]) => readonly Column[];
}

const pieces = 32;
const rounds = 11;

/**
 * The point at which the gap is 0, lane by lane: the first sign change among 33 evenly spaced points, cut in 32 again
 * until the bracket is as narrow as doubles allow. NaN without a sign change, and where the gap jumps over 0.
 */
export function findRoot({ lanes, low, high, gap }: RootSearch): Column {
  const from = new Float64Array(lanes).fill(low);
  const to = new Float64Array(lanes).fill(high);
  const root = new Float64Array(lanes).fill(NaN);
  const size = new Float64Array(lanes);
  const open = new Uint8Array(lanes).fill(1);
  for (let round = 0; round < rounds; round++) {
    const points = Array.from({ length: pieces + 1 }, (_, i) => between(from, to, i / pieces));
    const gaps = gap(points);
    for (let lane = 0; lane < lanes; lane++) {
      if (!open[lane]) continue;
      const found = crossing(gaps, lane);
      if (found === null) {
        // Once bracketed, a lost sign change only means that rounding has taken over: the root stands.
        open[lane] = 0;
        continue;
      }
      if (round === 0) size[lane] = largest(gaps, lane);
      const a = points[found]![lane]!;
      const b = points[found + 1]![lane]!;
      const fa = gaps[found]![lane]!;
      const fb = gaps[found + 1]![lane]!;
      root[lane] = fa === fb ? a : a - (fa * (b - a)) / (fb - fa);
      if (round === rounds - 1 && Math.min(Math.abs(fa), Math.abs(fb)) > 1e-6 * size[lane]!) root[lane] = NaN;
      from[lane] = a;
      to[lane] = b;
      if (fa === 0 || fb === 0) open[lane] = 0;
    }
    if (!open.includes(1)) break;
  }
  return root;
}

function between(from: Column, to: Column, share: number): Column {
  return from.map((low, lane) => (share === 1 ? to[lane]! : low + (to[lane]! - low) * share));
}

function crossing(gaps: readonly Column[], lane: number): number | null {
  for (let i = 0; i + 1 < gaps.length; i++) {
    const a = gaps[i]![lane]!;
    const b = gaps[i + 1]![lane]!;
    if ((a <= 0 && b > 0) || (a >= 0 && b < 0) || (a !== 0 && b === 0)) return i;
  }
  return null;
}

function largest(gaps: readonly Column[], lane: number): number {
  return gaps.reduce((most, gap) => Math.max(most, Math.abs(gap[lane]!) || 0), 0);
}
