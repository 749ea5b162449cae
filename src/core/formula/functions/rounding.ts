import type { Column } from '../../column.ts';

// A quotient within a millionth of a millionth of a whole number is that number: 0.3 / 0.1 is three steps, not
// two, although the doubles say 2.9999999999999996.
const slack = 1e-12;

export type Rounding = 'floor' | 'ceil' | 'round';

/** Rounds to whole steps (whole ones without a step), halves away from zero. No value for a step of 0. */
export function roundTo(rounding: Rounding, x: Column, step: Column | null): Column {
  const n = Math.max(x.length, step?.length ?? 1);
  const steps = step ?? new Float64Array([1]);
  const out = new Float64Array(n);
  const mx = x.length === 1 ? 0 : -1;
  const ms = steps.length === 1 ? 0 : -1;
  for (let i = 0; i < n; i++) {
    const size = steps[i & ms]!;
    const r = wholeSteps(rounding, x[i & mx]! / size) * size;
    out[i] = r + (r - r);
  }
  return out;
}

function wholeSteps(rounding: Rounding, q: number): number {
  switch (rounding) {
    case 'floor':
      return wholeBelow(q);
    case 'ceil':
      return -wholeBelow(-q);
    case 'round':
      return Math.sign(q) * wholeBelow(Math.abs(q) + 0.5);
  }
}

/** The whole number at or below q, forgiving the last bits of q. */
export function wholeBelow(q: number): number {
  const near = Math.round(q);
  return Math.abs(q - near) <= slack * Math.max(1, Math.abs(q)) ? near : Math.floor(q);
}
