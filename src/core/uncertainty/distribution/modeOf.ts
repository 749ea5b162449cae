import { exp } from '../../number/exp.ts';
import type { Distribution } from './distribution.ts';
import type { DistributionSpec } from './distributionSpec.ts';

/** The single most likely value, within what can be drawn; null where there is none: flat, two-peaked or samples. */
export function modeOf(
  spec: DistributionSpec,
  { low, high }: Pick<Distribution, 'low' | 'high'>,
): number | null {
  const mode = uncut(spec);
  return mode === null ? null : Math.min(high, Math.max(low, mode));
}

function uncut(spec: DistributionSpec): number | null {
  switch (spec.kind) {
    case 'fixed':
      return spec.value;
    case 'triangular':
    case 'pert':
      return spec.mode;
    case 'normal':
      return spec.mean;
    case 'lognormal':
      return spec.mean * exp(-1.5 * spec.logSd * spec.logSd);
    case 'gamma':
      return Math.max(0, spec.mean - (spec.se * spec.se) / spec.mean);
    case 'beta': {
      const { events, others } = spec;
      if (events > 1 && others > 1) return (events - 1) / (events + others - 2);
      if (events < others && events <= 1 && others >= 1) return 0;
      return others < events && others <= 1 && events >= 1 ? 1 : null;
    }
    case 'uniform':
    case 'empirical':
      return null;
  }
}
