import type { UniformPlan } from '../random/uniforms.ts';
import { standardError } from './standardError.ts';

/** A share of the draws that have a value, and its Monte Carlo standard error. NaN where none has. */
export interface Probability {
  readonly share: number;
  readonly standardError: number;
}

/**
 * In how many of the draws the value is above or below a limit. "Never" is above every number. Where no draw or every
 * draw is, the error is taken as one draw: nothing is certain because it was not seen.
 */
export function probability(
  values: Float64Array,
  side: 'above' | 'below',
  limit: number,
  plan: UniformPlan,
): Probability {
  let count = 0;
  const held = values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    count++;
    return Number(side === 'above' ? value > limit : value < limit);
  });
  if (count === 0) return { share: NaN, standardError: NaN };
  const share = held.reduce((sum, one) => (one === 1 ? sum + 1 : sum), 0) / count;
  return { share, standardError: Math.max(standardError(held, plan), 1 / count) };
}
