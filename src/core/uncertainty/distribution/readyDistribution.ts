import type { UncertaintyIssue } from '../issue.ts';
import { betaShape } from './shapes/betaShape.ts';
import { closedForms } from './closedForms.ts';
import { cutShape } from './shapes/cutShape.ts';
import type { Distribution } from './distribution.ts';
import type { DistributionSpec } from './distributionSpec.ts';
import { gammaShape } from './shapes/gammaShape.ts';
import { lognormalShape } from './shapes/lognormalShape.ts';
import { normalShape } from './shapes/normalShape.ts';
import { quantileTable } from './quantileTable.ts';

export type ReadyResult = { readonly distribution: Distribution } | { readonly issue: UncertaintyIssue };

/** Bounds beyond which nothing is drawn, in the parameter's unit. */
export type Limits = readonly [number, number];

const unlimited: Limits = [-Infinity, Infinity];

/**
 * A distribution ready to draw from, or why there is none. What has a tail is cut at the hard limits and keeps its shape
 * between them; ends and samples are taken as they are given.
 */
export function readyDistribution(
  spec: DistributionSpec,
  at: string,
  limits: Limits = unlimited,
): ReadyResult {
  const issue = refusal(spec, at);
  return issue ? { issue } : { distribution: madeOf(spec, limits) };
}

function madeOf(spec: DistributionSpec, [least, most]: Limits): Distribution {
  switch (spec.kind) {
    case 'fixed':
      return closedForms.fixed(spec.value);
    case 'uniform':
      return closedForms.uniform(spec.low, spec.high);
    case 'triangular':
      return closedForms.triangular(spec.low, spec.mode, spec.high);
    case 'empirical':
      return closedForms.empirical(spec.samples);
    case 'pert': {
      const width = spec.high - spec.low;
      const towards = (4 * (spec.mode - spec.low)) / width;
      return quantileTable(betaShape(1 + towards, 5 - towards), { shift: spec.low, scale: width });
    }
    case 'normal': {
      const { mean, sd } = spec;
      const from = (Math.max(least, spec.from ?? -Infinity) - mean) / sd;
      const to = (Math.min(most, spec.to ?? Infinity) - mean) / sd;
      return quantileTable(cutShape(normalShape(), from, to), { shift: mean, scale: sd });
    }
    case 'lognormal': {
      const shape = cutShape(lognormalShape(spec.logSd), least / spec.mean, most / spec.mean);
      return quantileTable(shape, { shift: 0, scale: spec.mean });
    }
    case 'beta':
      return quantileTable(cutShape(betaShape(spec.events, spec.others), least, most), {
        shift: 0,
        scale: 1,
      });
    case 'gamma': {
      const scale = (spec.se * spec.se) / spec.mean;
      const shape = cutShape(gammaShape(spec.mean / scale), least / scale, most / scale);
      return quantileTable(shape, { shift: 0, scale });
    }
  }
}

function refusal(spec: DistributionSpec, at: string): UncertaintyIssue | null {
  switch (spec.kind) {
    case 'fixed':
      return null;
    case 'uniform':
      return spec.low < spec.high ? null : disordered(spec, at);
    case 'triangular':
    case 'pert': {
      const { low, mode, high } = spec;
      if (!(low < high)) return disordered(spec, at);
      return mode >= low && mode <= high
        ? null
        : { code: 'uncertainty.value-outside', at, value: mode, low, high };
    }
    case 'normal':
      return spec.sd > 0 ? null : { code: 'uncertainty.no-range', at };
    case 'lognormal':
      if (!(spec.mean > 0)) return { code: 'uncertainty.not-positive', at, value: spec.mean };
      return spec.logSd > 0 ? null : { code: 'uncertainty.no-range', at };
    case 'gamma':
      if (!(spec.mean > 0)) return { code: 'uncertainty.not-positive', at, value: spec.mean };
      return spec.se > 0 ? null : { code: 'uncertainty.no-range', at };
    case 'beta': {
      const { events, others } = spec;
      return events > 0 && others > 0 ? null : { code: 'uncertainty.no-counts', at, events, others };
    }
    case 'empirical':
      return spec.samples.length > 0 ? null : { code: 'uncertainty.no-samples', at, column: '' };
  }
}

function disordered({ low, high }: { low: number; high: number }, at: string): UncertaintyIssue {
  return { code: 'uncertainty.disordered', at, low, high };
}
