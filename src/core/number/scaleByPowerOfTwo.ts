import { wholePower } from './wholePower.ts';

/** x · 2^k; every step but one below the normal range is exact. */
export function scaleByPowerOfTwo(x: number, k: number): number {
  let result = x;
  let left = Math.abs(k);
  const factor = k < 0 ? 0.5 : 2;
  // Steps of at most 2^1000 keep the factor itself finite.
  while (left > 0) {
    const step = Math.min(left, 1000);
    result *= wholePower(factor, step);
    left -= step;
  }
  return result;
}
