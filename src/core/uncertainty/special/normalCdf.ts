import { exp } from '../../number/exp.ts';

/**
 * Probability that a standard normal figure is below x, to about 15 digits, far tails included. Hart's rational
 * approximation 5666 (1968) as set out by G. West, "Better approximations to cumulative normal functions" (2005); beyond
 * 3 the continued fraction of Abramowitz and Stegun 26.2.14, which keeps the digits of small tails.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const tail = z < 3 ? nearTail(z) : farTail(z);
  return x > 0 ? 1 - tail : tail;
}

function nearTail(z: number): number {
  const above =
    (((((3.52624965998911e-2 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z +
      112.079291497871) *
      z +
      221.213596169931) *
      z +
    220.206867912376;
  const below =
    ((((((8.83883476483184e-2 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z +
      296.564248779674) *
      z +
      637.333633378831) *
      z +
      793.826512519948) *
      z +
    440.413735824752;
  return (exp((-z * z) / 2) * above) / below;
}

function farTail(z: number): number {
  let fraction = z;
  for (let k = 50; k > 0; k--) fraction = z + k / fraction;
  return exp((-z * z) / 2) / fraction / 2.5066282746310002;
}
