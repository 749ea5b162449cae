import { scaleByPowerOfTwo } from './scaleByPowerOfTwo.ts';

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const p1 = 1.66666666666666019037e-1;
const p2 = -2.77777777770155933842e-3;
const p3 = 6.6137563214379343612e-5;
const p4 = -1.6533902205465251539e-6;
const p5 = 4.13813679705723846039e-8;

/**
 * e to the power x, from + − × ÷ alone, so that every engine gives the same bits (Math.exp does not); within an
 * ulp or two. Range reduction and the rational approximation are those of fdlibm 5.3, e_exp.c (Sun, 1993).
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  const k = Math.round(x / (ln2High + ln2Low));
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c = r - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
  return scaleByPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}
