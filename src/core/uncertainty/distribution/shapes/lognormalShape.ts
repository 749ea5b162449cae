import { exp } from '../../../number/exp.ts';
import { ln } from '../../../number/ln.ts';
import { normalCdf } from '../../special/normalCdf.ts';
import { normalShape } from './normalShape.ts';
import type { Shape } from './shape.ts';

/** Lognormal with mean 1 and this standard deviation of its logarithm. */
export function lognormalShape(logSd: number): Shape {
  const normal = normalShape();
  const score = (x: number): number => (ln(x) + (logSd * logSd) / 2) / logSd;
  return {
    low: 0,
    high: Infinity,
    density: (x) => (x > 0 ? normal.density(score(x)) / (x * logSd) : 0),
    cumulative: (x) => (x > 0 ? normalCdf(score(x)) : 0),
    logSlope: (x) => -(1 + score(x) / logSd) / x,
    mean: 1,
    variance: exp(logSd * logSd) - 1,
  };
}
