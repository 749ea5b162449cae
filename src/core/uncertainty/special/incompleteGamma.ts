import { exp } from '../../number/exp.ts';
import { ln } from '../../number/ln.ts';
import { stirlingRest } from './stirlingRest.ts';

const twoPi = 6.283185307179586;

/** Density and distribution of a gamma figure with this shape and scale 1. */
export interface GammaFunctions {
  readonly density: (x: number) => number;
  readonly cumulative: (x: number) => number;
}

/**
 * x^a e^−x ÷ Γ(a) is written by how far x lies from a; the integral is the series below a + 1 and the continued
 * fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31).
 */
export function incompleteGamma(a: number): GammaFunctions {
  const front = Math.sqrt(a / twoPi) * exp(-stirlingRest(a));
  const power = (x: number): number => front * exp(a * (ln(x / a) + 1 - x / a));
  return {
    density: (x) => (x <= 0 ? 0 : power(x) / x),
    cumulative: (x) => {
      if (x <= 0) return 0;
      if (x === Infinity) return 1;
      return x < a + 1 ? power(x) * series(a, x) : 1 - power(x) * continuedFraction(a, x);
    },
  };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 100_000; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let sum = d;
  for (let n = 1; n < 100_000; n++) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    sum *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) break;
  }
  return sum;
}
