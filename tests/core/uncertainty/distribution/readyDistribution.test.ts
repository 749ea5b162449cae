import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../../src/core/uncertainty/distribution/distribution.ts';
import type { DistributionSpec } from '../../../../src/core/uncertainty/distribution/distributionSpec.ts';
import { readyDistribution } from '../../../../src/core/uncertainty/distribution/readyDistribution.ts';
import { streamOf } from '../../../../src/core/uncertainty/random/streamOf.ts';
import { uniforms } from '../../../../src/core/uncertainty/random/uniforms.ts';
import fixture from '../../../fixtures/distributions.json';
import { oracle } from '../../../fixtures/oracle.ts';

function ready(spec: DistributionSpec, limits?: readonly [number, number]): Distribution {
  const result = readyDistribution(spec, 'x', limits);
  if ('issue' in result) throw new Error(result.issue.code);
  return result.distribution;
}

const at = (found: Distribution, u: number): number => found.quantile(Float64Array.of(u))[0]!;
const known = fixture.distributions.map(({ spec, ...rest }) => ({ ...rest, spec: spec as DistributionSpec }));

describe('readyDistribution', () => {
  it('gives PERT(10, 20, 50) its mean, its exact variance and its quantiles (U01)', () => {
    const { inputs, expected } = oracle<
      { min: number; mode: number; max: number },
      { mean: number; variance: number; q05: number; q50: number; q95: number }
    >('U01');
    const found = ready({ kind: 'pert', low: inputs.min, mode: inputs.mode, high: inputs.max });
    expect(Math.abs(found.mean - expected.mean)).toBeLessThan(1e-6);
    expect(Math.abs(found.variance - expected.variance)).toBeLessThan(1e-6);
    expect(Math.abs(at(found, 0.05) - expected.q05)).toBeLessThan(1e-6);
    expect(Math.abs(at(found, 0.5) - expected.q50)).toBeLessThan(1e-6);
    expect(Math.abs(at(found, 0.95) - expected.q95)).toBeLessThan(1e-6);
  });

  it('gives the counts of the CCC trial their intervals, and their difference (U04)', () => {
    type Group = { events: number; n: number };
    type Interval = { mean: number; q025: number; q975: number };
    const { inputs, expected } = oracle<
      { control: Group; intervention: Group },
      { control: Interval; intervention: Interval; differenceMean: number; differenceSd: number }
    >('U04');
    const found = (['control', 'intervention'] as const).map((group) => {
      const { events, n } = inputs[group];
      const beta = ready({ kind: 'beta', events, others: n - events });
      expect(Math.abs(beta.mean - expected[group].mean)).toBeLessThan(1e-6);
      expect(Math.abs(at(beta, 0.025) - expected[group].q025)).toBeLessThan(1e-6);
      expect(Math.abs(at(beta, 0.975) - expected[group].q975)).toBeLessThan(1e-6);
      return beta;
    });
    expect(found[0]!.mean - found[1]!.mean).toBeCloseTo(expected.differenceMean, 6);
    expect(Math.sqrt(found[0]!.variance + found[1]!.variance)).toBeCloseTo(expected.differenceSd, 6);
  });

  it('has the moments and quantiles that SciPy gives for every distribution', () => {
    for (const { name, spec, mean, variance, quantiles } of known) {
      const found = ready(spec);
      expect(Math.abs(found.mean / mean - 1), name).toBeLessThan(1e-8);
      expect(Math.abs(found.variance / variance - 1), name).toBeLessThan(1e-8);
      for (const [u, x] of Object.entries(quantiles)) {
        const scale = Math.max(Math.abs(x), 1e-3 * Math.sqrt(variance));
        expect(Math.abs(at(found, Number(u)) - x) / scale, `${name} at ${u}`).toBeLessThan(1e-7);
      }
    }
  });

  // Of 200 seeds × 500 plain draws: a score beyond 5 standard errors, or a mean of 200 squared scores beyond 1 ± 0.5
  // (five of its own standard errors), would be a fault and not chance; the seeds are fixed, so it never flickers.
  it('draws samples whose means and quantiles keep to theory within Monte Carlo error, over 200 seeds', () => {
    const draws = 500;
    for (const { name, spec, mean, variance, quantiles } of known) {
      const found = ready(spec);
      const scores: Record<string, number[]> = { mean: [], '0.05': [], '0.5': [], '0.95': [] };
      for (let seed = 0; seed < 200; seed++) {
        const values = found.quantile(uniforms(streamOf(seed, name), { draws, method: 'plain' }, 0, draws));
        const sum = values.reduce((total, x) => total + x, 0);
        scores['mean']!.push((sum / draws - mean) / Math.sqrt(variance / draws));
        for (const u of ['0.05', '0.5', '0.95'] as const) {
          const below = values.filter((x) => x <= quantiles[u]).length / draws;
          scores[u]!.push((below - Number(u)) / Math.sqrt((Number(u) * (1 - Number(u))) / draws));
        }
      }
      for (const [what, list] of Object.entries(scores)) {
        expect(Math.max(...list.map(Math.abs)), `${name} ${what}`).toBeLessThan(what === 'mean' ? 6 : 5);
        const squares = list.reduce((total, z) => total + z * z, 0) / 200;
        expect(Math.abs(squares - 1), `${name} ${what}`).toBeLessThan(0.5);
      }
    }
  });

  it('draws sample variances that keep to theory over 200 seeds', () => {
    const draws = 500;
    for (const { name, spec, mean, variance } of known) {
      const found = ready(spec);
      let sum = 0;
      for (let seed = 0; seed < 200; seed++) {
        const values = found.quantile(
          uniforms(streamOf(seed, `${name} v`), { draws, method: 'plain' }, 0, draws),
        );
        sum += values.reduce((total, x) => total + (x - mean) ** 2, 0) / draws / 200;
      }
      // 100,000 draws in all; the heaviest tail here (gamma of shape ¼) has kurtosis 27: standard error 1.6 %.
      expect(Math.abs(sum / variance - 1), name).toBeLessThan(0.065);
    }
  });

  it('cuts tails at hard limits and keeps ends and samples as they are', () => {
    const gamma = ready({ kind: 'gamma', mean: 10, se: 5 }, [2, 15]);
    expect([gamma.low, gamma.high]).toEqual([2, 15]);
    expect(at(gamma, 1e-12)).toBeGreaterThanOrEqual(2);
    expect(at(gamma, 1 - 1e-12)).toBeLessThanOrEqual(15);
    expect(gamma.variance).toBeLessThan(25);
    const beta = ready({ kind: 'beta', events: 8, others: 2 }, [0, 0.9]);
    expect(beta.high).toBe(0.9);
    expect(ready({ kind: 'uniform', low: 0, high: 9 }, [0, 5]).high).toBe(9);
  });

  it('refuses what is no distribution, and says why', () => {
    const code = (spec: DistributionSpec): string => {
      const result = readyDistribution(spec, 'x');
      return 'issue' in result ? result.issue.code : '';
    };
    expect(code({ kind: 'uniform', low: 2, high: 2 })).toBe('uncertainty.disordered');
    expect(code({ kind: 'pert', low: 3, mode: 2, high: 1 })).toBe('uncertainty.disordered');
    expect(code({ kind: 'triangular', low: 1, mode: 5, high: 4 })).toBe('uncertainty.value-outside');
    expect(code({ kind: 'normal', mean: 1, sd: 0 })).toBe('uncertainty.no-range');
    expect(code({ kind: 'lognormal', mean: 0, logSd: 1 })).toBe('uncertainty.not-positive');
    expect(code({ kind: 'lognormal', mean: 1, logSd: 0 })).toBe('uncertainty.no-range');
    expect(code({ kind: 'gamma', mean: -1, se: 1 })).toBe('uncertainty.not-positive');
    expect(code({ kind: 'gamma', mean: 1, se: 0 })).toBe('uncertainty.no-range');
    expect(code({ kind: 'beta', events: 0, others: 3 })).toBe('uncertainty.no-counts');
    expect(code({ kind: 'beta', events: 3, others: 0 })).toBe('uncertainty.no-counts');
    expect(code({ kind: 'empirical', samples: new Float64Array(0) })).toBe('uncertainty.no-samples');
    expect(code({ kind: 'fixed', value: 1 })).toBe('');
  });
});
