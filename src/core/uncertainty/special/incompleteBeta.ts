import { exp } from '../../number/exp.ts';
import { ln } from '../../number/ln.ts';
import { stirlingRest } from './stirlingRest.ts';

const twoPi = 6.283185307179586;

/** Density and distribution of a beta figure with the two shapes, between 0 and 1. */
export interface BetaFunctions {
  readonly density: (x: number) => number;
  readonly cumulative: (x: number) => number;
}

/**
 * x^a (1 − x)^b ÷ B(a, b) is written by how far x lies from a ÷ (a + b), so that large shapes keep their digits; the
 * integral is the continued fraction of Abramowitz and Stegun 26.5.8, evaluated as Lentz does.
 */
export function incompleteBeta(a: number, b: number): BetaFunctions {
  const n = a + b;
  const [p, q] = [a / n, b / n];
  const front = Math.sqrt((a * b) / n / twoPi) * exp(stirlingRest(n) - stirlingRest(a) - stirlingRest(b));
  const power = (x: number): number => front * exp(a * ln(x / p) + b * ln((1 - x) / q));
  return {
    density: (x) => (x <= 0 || x >= 1 ? 0 : power(x) / (x * (1 - x))),
    cumulative: (x) => {
      if (x <= 0) return 0;
      if (x >= 1) return 1;
      if (x < (a + 1) / (n + 2)) return (power(x) * continuedFraction(a, b, x)) / a;
      return 1 - (power(x) * continuedFraction(b, a, 1 - x)) / b;
    },
  };
}

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let sum = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    sum *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    sum *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) break;
  }
  return sum;
}
