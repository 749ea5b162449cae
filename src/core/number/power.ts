import { exp } from './exp.ts';
import { ln } from './ln.ts';
import { wholePower } from './wholePower.ts';

/**
 * x to the power y, with the same bits in every engine (Math.pow differs). Whole y by repeated multiplication,
 * else exp(y · ln x), whose relative error grows with |y · ln x|. NaN for a negative x and a part power; 0^0 is 1.
 */
export function power(x: number, y: number): number {
  if (Number.isInteger(y)) return y < 0 ? 1 / wholePower(x, -y) : wholePower(x, y);
  if (x === 0) return y > 0 ? 0 : y < 0 ? Infinity : NaN;
  return exp(y * ln(x));
}
