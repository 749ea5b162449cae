import { incompleteBeta } from '../../special/incompleteBeta.ts';
import type { Shape } from './shape.ts';

/** Beta between 0 and 1. */
export function betaShape(a: number, b: number): Shape {
  const { density, cumulative } = incompleteBeta(a, b);
  const n = a + b;
  return {
    low: 0,
    high: 1,
    density,
    cumulative,
    logSlope: (x) => (a - 1) / x - (b - 1) / (1 - x),
    mean: a / n,
    variance: (a * b) / (n * n * (n + 1)),
  };
}
