import { incompleteGamma } from '../../special/incompleteGamma.ts';
import type { Shape } from './shape.ts';

/** Gamma with this shape and scale 1. */
export function gammaShape(a: number): Shape {
  return {
    low: 0,
    high: Infinity,
    ...incompleteGamma(a),
    logSlope: (x) => (a - 1) / x - 1,
    mean: a,
    variance: a,
  };
}
