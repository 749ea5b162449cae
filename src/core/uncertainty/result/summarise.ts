import type { UniformPlan } from '../random/uniforms.ts';
import { probability, type Probability } from './probability.ts';
import { quantiles } from './quantiles.ts';
import { standardError } from './standardError.ts';

/** One figure over all draws, in the unit of the values. */
export interface DrawSummary {
  readonly draws: number;
  /** Draws that have a number; with `never` and `missing` they make up all. */
  readonly numbers: number;
  /** Draws in which it never happens within the horizon (payback). */
  readonly never: number;
  readonly missing: number;
  /** NaN where some draws are "never": there is no mean of that. */
  readonly mean: number;
  readonly sd: number;
  readonly standardError: number;
  readonly least: number;
  readonly most: number;
  readonly median: number;
  /** 5 and 95 per cent points: nine draws of ten lie between. */
  readonly low90: number;
  readonly high90: number;
  readonly aboveZero: Probability;
}

export function summarise(values: Float64Array, plan: UniformPlan): DrawSummary {
  let sum = 0;
  let never = 0;
  let missing = 0;
  for (const value of values) {
    if (Number.isNaN(value)) missing++;
    else if (Number.isFinite(value)) sum += value;
    else never++;
  }
  const numbers = values.length - never - missing;
  const mean = never === 0 && numbers > 0 ? sum / numbers : NaN;
  let squares = 0;
  for (const value of values) if (Number.isFinite(value)) squares += (value - mean) * (value - mean);
  const [least, low90, median, high90, most] = quantiles(values, [0, 0.05, 0.5, 0.95, 1]) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    draws: values.length,
    numbers,
    never,
    missing,
    mean,
    sd: numbers > 1 ? Math.sqrt(squares / (numbers - 1)) : NaN,
    standardError: never === 0 ? standardError(values, plan) : NaN,
    least,
    most,
    median,
    low90,
    high90,
    aboveZero: probability(values, 'above', 0, plan),
  };
}
