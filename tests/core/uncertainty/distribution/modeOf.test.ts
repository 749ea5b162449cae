import { describe, expect, it } from 'vitest';
import type { DistributionSpec } from '../../../../src/core/uncertainty/distribution/distributionSpec.ts';
import { modeOf } from '../../../../src/core/uncertainty/distribution/modeOf.ts';
import { readyDistribution } from '../../../../src/core/uncertainty/distribution/readyDistribution.ts';
import { spreadOf } from '../../../../src/core/uncertainty/distribution/spreadOf.ts';

function made(spec: DistributionSpec) {
  const ready = readyDistribution(spec, 'x');
  if ('issue' in ready) throw new Error(ready.issue.code);
  return ready.distribution;
}

describe('modeOf', () => {
  it.each<DistributionSpec>([
    { kind: 'pert', low: 10, mode: 14, high: 30 },
    { kind: 'triangular', low: 10, mode: 14, high: 30 },
    { kind: 'normal', mean: 5, sd: 2, from: 0 },
    { kind: 'lognormal', mean: 5, logSd: 0.6 },
    { kind: 'gamma', mean: 5, se: 2 },
    { kind: 'beta', events: 3, others: 9 },
  ])('is where the $kind is drawn most: near the fullest bar', (spec) => {
    const distribution = made(spec);
    const { low, high, counts } = spreadOf(distribution, 24, 100_000);
    const width = (high - low) / 24;
    const fullest = low + (counts.indexOf(Math.max(...counts)) + 0.5) * width;
    expect(Math.abs(modeOf(spec, distribution)! - fullest)).toBeLessThanOrEqual(1.01 * width);
  });

  it('is the end where the draws crowd there', () => {
    const ends = { low: 0, high: 1 };
    expect(modeOf({ kind: 'beta', events: 0.5, others: 9 }, ends)).toBe(0);
    expect(modeOf({ kind: 'beta', events: 9, others: 1 }, ends)).toBe(1);
    expect(modeOf({ kind: 'gamma', mean: 1, se: 2 }, { low: 0, high: Infinity })).toBe(0);
    expect(modeOf({ kind: 'normal', mean: 5, sd: 2 }, { low: 6, high: 9 })).toBe(6);
  });

  it('is none where no value is likelier than all others', () => {
    const ends = { low: 0, high: 1 };
    expect(modeOf({ kind: 'uniform', low: 0, high: 1 }, ends)).toBeNull();
    expect(modeOf({ kind: 'beta', events: 1, others: 1 }, ends)).toBeNull();
    expect(modeOf({ kind: 'beta', events: 0.5, others: 0.7 }, ends)).toBeNull();
    expect(modeOf({ kind: 'empirical', samples: Float64Array.of(1, 2) }, ends)).toBeNull();
  });
});
