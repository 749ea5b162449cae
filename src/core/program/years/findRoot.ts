import type { Column } from '../../column.ts';

export interface RootSearch {
  readonly lanes: number;
  readonly low: number;
  readonly high: number;
  /** Figure minus target at each of the points, lane by lane. Points and answers have one entry per lane. */
  readonly gap: (points: readonly Column[]) => readonly Column[];
}

const pieces = 32;
/** Secants settle anything smooth within these; what is left is halved. */
const secants = 16;
const halvings = 60;

interface Bracket {
  readonly a: Column;
  readonly b: Column;
  readonly fa: Column;
  readonly fb: Column;
  readonly root: Column;
  /** The gap at the root; fa and fb are weighted on the way and cannot tell. */
  readonly left: Column;
  /** Largest gap seen in the scan: what "near 0" is measured against. */
  readonly size: Column;
  /** Which end moved last: −1 a, 1 b. */
  readonly side: Int8Array;
  readonly open: Uint8Array;
}

/**
 * The point at which the gap is 0, lane by lane: the first sign change among 33 evenly spaced points, narrowed by the
 * Illinois method and then by halving. NaN without a sign change, and where the gap jumps over 0.
 */
export function findRoot({ lanes, low, high, gap }: RootSearch): Column {
  const points = Array.from({ length: pieces + 1 }, (_, i) =>
    new Float64Array(lanes).fill(i === pieces ? high : low + ((high - low) * i) / pieces),
  );
  const bracket = firstBracket(lanes, points, gap(points));
  for (let round = 0; round < secants + halvings && bracket.open.includes(1); round++) {
    const next = bracket.a.map((a, lane) => candidate(bracket, lane, a, round < secants));
    narrow(bracket, next, gap([next])[0] ?? new Float64Array(lanes).fill(NaN));
  }
  return bracket.root.map((root, lane) =>
    Math.abs(bracket.left[lane]!) <= 1e-6 * bracket.size[lane]! ? root : NaN,
  );
}

function firstBracket(lanes: number, points: readonly Column[], gaps: readonly Column[]): Bracket {
  const column = (): Column => new Float64Array(lanes).fill(NaN);
  const bracket = {
    ...{
      a: column(),
      b: column(),
      fa: column(),
      fb: column(),
      root: column(),
      left: column(),
      size: column(),
    },
    side: new Int8Array(lanes),
    open: new Uint8Array(lanes),
  };
  for (let lane = 0; lane < lanes; lane++) {
    const found = crossing(gaps, lane);
    if (found === null) continue;
    bracket.a[lane] = points[found]![lane]!;
    bracket.b[lane] = points[found + 1]![lane]!;
    bracket.fa[lane] = gaps[found]![lane]!;
    bracket.fb[lane] = gaps[found + 1]![lane]!;
    bracket.size[lane] = gaps.reduce((most, gapAt) => Math.max(most, Math.abs(gapAt[lane]!) || 0), 0);
    bracket.open[lane] = 1;
    if (bracket.fa[lane] === 0 || bracket.fb[lane] === 0) {
      bracket.root[lane] = bracket.fa[lane] === 0 ? bracket.a[lane]! : bracket.b[lane]!;
      bracket.left[lane] = 0;
      bracket.open[lane] = 0;
    }
  }
  return bracket;
}

function crossing(gaps: readonly Column[], lane: number): number | null {
  for (let i = 0; i + 1 < gaps.length; i++) {
    const a = gaps[i]![lane]!;
    const b = gaps[i + 1]![lane]!;
    if ((a <= 0 && b > 0) || (a >= 0 && b < 0) || (a !== 0 && b === 0)) return i;
  }
  return null;
}

function candidate({ b, fa, fb, open, root }: Bracket, lane: number, a: number, secant: boolean): number {
  if (!open[lane]) return root[lane]!;
  const width = b[lane]! - a;
  const x = secant ? a - (fa[lane]! * width) / (fb[lane]! - fa[lane]!) : a + width / 2;
  return x > a && x < b[lane]! ? x : a + width / 2;
}

/** Keeps the half with the sign change; a side kept twice has its gap halved, so that the other side moves too. */
function narrow({ a, b, fa, fb, root, left, side, open }: Bracket, x: Column, fx: Column): void {
  for (let lane = 0; lane < x.length; lane++) {
    if (!open[lane]) continue;
    const f = fx[lane]!;
    root[lane] = x[lane]!;
    left[lane] = f;
    if (Number.isNaN(f)) open[lane] = 0;
    else if (f === 0) open[lane] = 0;
    else if (f < 0 === fa[lane]! < 0) {
      a[lane] = x[lane]!;
      fa[lane] = f;
      if (side[lane] === -1) fb[lane]! /= 2;
      side[lane] = -1;
    } else {
      b[lane] = x[lane]!;
      fb[lane] = f;
      if (side[lane] === 1) fa[lane]! /= 2;
      side[lane] = 1;
    }
    if (b[lane]! - a[lane]! <= 2.3e-16 * Math.max(Math.abs(a[lane]!), Math.abs(b[lane]!))) open[lane] = 0;
  }
}
