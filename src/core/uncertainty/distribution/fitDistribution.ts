import { limits } from '../../document/limits.ts';
import { endsOf } from '../../number/endsOf.ts';
import { ln } from '../../number/ln.ts';
import type { Distribution as DistributionName } from '../../model/parameter.ts';
import type { UncertaintyIssue } from '../issue.ts';
import type { DistributionSpec } from './distributionSpec.ts';
import type { Limits } from './readyDistribution.ts';

/** A parameter's value and range in its own unit, and how it is said to vary. */
export interface Fit {
  readonly at: string;
  readonly dist: DistributionName;
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly limits: Limits;
  /** The value that counts were observed with, where the user has since typed another. */
  readonly countedAt?: number;
  /** What the column that is named holds, in the parameter's unit. */
  readonly samples?: Float64Array;
}

export type FitResult =
  | { readonly spec: DistributionSpec; readonly mended?: UncertaintyIssue }
  | { readonly issue: UncertaintyIssue };

/** Standard errors across a 95 per cent interval. */
const intervalWidth = 3.92;

/**
 * The rule by which value, low and high become a distribution. Uniform, triangular and PERT take low and high as the
 * ends, and PERT and triangular the value as the mode. Normal, lognormal, gamma and beta take the value as the mean, and
 * low to high as a 95 per cent interval, so that its width is 3.92 standard errors (of the logarithm for the lognormal).
 * Counts are Beta(events, others). What cannot be negative (low is 0 or more) never is.
 */
export function fitDistribution(fit: Fit): FitResult {
  const { dist, at, value } = fit;
  if (dist === 'fixed' || dist === 'scenario') return { spec: { kind: 'fixed', value } };
  if (typeof dist === 'object' && 'samples' in dist) return samplesFit(fit, Float64Array.from(dist.samples));
  if (typeof dist === 'object' && 'empirical' in dist) return columnFit(fit, dist.empirical);
  if (typeof dist === 'object') return countsOf(fit, dist.beta);
  const { low, high } = fit;
  if (low === undefined || high === undefined) return { issue: { code: 'uncertainty.no-range', at } };
  if (low > high) return { issue: { code: 'uncertainty.disordered', at, low, high } };
  if (value < low || value > high)
    return { issue: { code: 'uncertainty.value-outside', at, value, low, high } };
  if (low === high) return { spec: { kind: 'fixed', value } };
  return rangeFit({ ...fit, dist, low, high });
}

type Ranged = Omit<Fit, 'dist'> & {
  readonly dist: Exclude<DistributionName, object | 'fixed' | 'scenario'>;
  readonly low: number;
  readonly high: number;
};

function rangeFit(fit: Ranged): FitResult {
  const { at, dist, value, low, high } = fit;
  const se = (high - low) / intervalWidth;
  switch (dist) {
    case 'uniform':
      return { spec: { kind: 'uniform', low, high } };
    case 'triangular':
    case 'pert':
      return { spec: { kind: dist, low, mode: value, high } };
    case 'normal':
    case 'truncatedNormal':
      return normalFit(fit, se);
    case 'lognormal':
      if (!(low > 0)) return { issue: { code: 'uncertainty.not-positive', at, value: low } };
      return { spec: { kind: 'lognormal', mean: value, logSd: (ln(high) - ln(low)) / intervalWidth } };
    case 'gamma':
      if (!(value > 0)) return { issue: { code: 'uncertainty.not-positive', at, value } };
      return { spec: { kind: 'gamma', mean: value, se } };
    case 'beta': {
      if (!(value > 0 && value < 1)) return { issue: { code: 'uncertainty.not-share', at, value } };
      const observed = (value * (1 - value)) / (se * se) - 1;
      if (observed > 0)
        return { spec: { kind: 'beta', events: value * observed, others: (1 - value) * observed } };
      return {
        spec: { kind: 'pert', low, mode: value, high },
        mended: { code: 'uncertainty.too-wide', at, low, high },
      };
    }
  }
}

/** A normal figure is cut at its hard limits, and at 0 where its range never goes below: said where it matters. */
function normalFit({ at, dist, value, low, limits }: Ranged, sd: number): FitResult {
  const from = Math.max(limits[0], low >= 0 ? 0 : -Infinity);
  const to = limits[1];
  const spec = { kind: 'normal', mean: value, sd, from, to } as const;
  const near = value - from < to - value ? from : to;
  // Nearer than 3.72 standard errors more than one draw in 10,000 would lie beyond.
  const crosses = Math.abs(near - value) < 3.72 * sd;
  return dist === 'normal' && crosses
    ? { spec, mended: { code: 'uncertainty.crosses-bound', at, bound: near } }
    : { spec };
}

/** Counts keep their number when the user types another share: as sure as the source, about another figure. */
function countsOf({ at, value, countedAt }: Fit, [events, others]: readonly [number, number]): FitResult {
  if (!(events > 0 && others > 0)) return { issue: { code: 'uncertainty.no-counts', at, events, others } };
  if (countedAt === undefined || countedAt === value) return { spec: { kind: 'beta', events, others } };
  if (!(value > 0 && value < 1)) return { issue: { code: 'uncertainty.not-share', at, value } };
  if (!(countedAt > 0 && countedAt < 1)) return { spec: { kind: 'beta', events, others } };
  const odds = ((events / others) * (value / (1 - value)) * (1 - countedAt)) / countedAt;
  const all = events + others;
  const moved = (all * odds) / (1 + odds);
  return { spec: { kind: 'beta', events: moved, others: all - moved } };
}

function columnFit(fit: Fit, column: string): FitResult {
  const found = fit.samples?.filter((value) => !Number.isNaN(value)) ?? new Float64Array();
  if (found.length === 0) return { issue: { code: 'uncertainty.no-samples', at: fit.at, column } };
  return samplesFit(fit, found);
}

/** Samples stand as they are: enough of them, none outside the hard limits, the value among what they could give. */
function samplesFit({ at, value, limits: [least, most] }: Fit, samples: Float64Array): FitResult {
  const count = samples.length;
  if (count < limits.fewestSamples)
    return { issue: { code: 'uncertainty.too-few-samples', at, count, least: limits.fewestSamples } };
  const outside = samples.filter((sample) => sample < least || sample > most);
  if (outside.length > 0) {
    const [low, high] = [least === -Infinity ? null : least, most === Infinity ? null : most];
    const first = outside[0]!;
    return {
      issue: { code: 'uncertainty.sample-outside', at, value: first, low, high, count: outside.length },
    };
  }
  const { low, high } = endsOf(samples);
  if (value < low || value > high)
    return { issue: { code: 'uncertainty.value-unmeasured', at, value, low, high } };
  return low === high ? { spec: { kind: 'fixed', value } } : { spec: { kind: 'empirical', samples } };
}
