import { hasPercent } from './hasPercent.ts';

/** A number of a column in per cent where those without the sign are shares: 0,57 is 57; 57 % is 57 already. */
export function shareAsPercent(cell: string, value: number): number {
  // 0,57 × 100 is 56,99999999999999 in binary.
  return hasPercent(cell) ? value : Number((value * 100).toPrecision(15));
}
