import { exp } from '../../../number/exp.ts';
import { normalCdf } from '../../special/normalCdf.ts';
import type { Shape } from './shape.ts';

const rootTwoPi = 2.5066282746310002;

/** Normal with mean 0 and standard deviation 1. */
export function normalShape(): Shape {
  return {
    low: -Infinity,
    high: Infinity,
    density: (x) => exp((-x * x) / 2) / rootTwoPi,
    cumulative: normalCdf,
    logSlope: (x) => -x,
    mean: 0,
    variance: 1,
  };
}
