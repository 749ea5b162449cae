import { describe, expect, it } from 'vitest';
import { readyDistribution } from '../../../../src/core/uncertainty/distribution/readyDistribution.ts';
import { streamOf } from '../../../../src/core/uncertainty/random/streamOf.ts';
import { uniforms, type SamplingMethod } from '../../../../src/core/uncertainty/random/uniforms.ts';
import { standardError } from '../../../../src/core/uncertainty/result/standardError.ts';

const pert = readyDistribution({ kind: 'pert', low: 10, mode: 20, high: 50 }, 'x');
const draws = 2000;

/** A figure that is mostly a sum and partly a product, as cases are. */
function figure(seed: number, method: SamplingMethod): Float64Array {
  if ('issue' in pert) throw new Error(pert.issue.code);
  const [a, b, c] = ['a', 'b', 'c'].map((id) =>
    pert.distribution.quantile(uniforms(streamOf(seed, id), { draws, method }, 0, draws)),
  ) as [Float64Array, Float64Array, Float64Array];
  return a.map((x, i) => x * b[i]! - 30 * c[i]!);
}

const mean = (values: Float64Array): number => values.reduce((sum, x) => sum + x, 0) / values.length;

/** The spread of the mean over 200 seeds, and what the runs say of it themselves. */
function overSeeds(method: SamplingMethod): { real: number; said: number } {
  const runs = Array.from({ length: 200 }, (_, seed) => figure(seed, method));
  const means = Float64Array.from(runs, mean);
  const middle = mean(means);
  const real = Math.sqrt(means.reduce((sum, x) => sum + (x - middle) ** 2, 0) / 199);
  const squares = runs.map((values) => standardError(values, { draws, method }) ** 2);
  return { real, said: Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / 200) };
}

describe('standardError', () => {
  // The spread over 200 seeds is itself known to 5 per cent.
  it('says how much the mean really varies from seed to seed, by either method', () => {
    for (const method of ['plain', 'latinHypercube'] as const) {
      const { real, said } = overSeeds(method);
      expect(said / real, method).toBeGreaterThan(0.8);
      expect(said / real, method).toBeLessThan(1.25);
    }
  });

  it('is at least four times less by Latin hypercube here, for the same draws', () => {
    expect(overSeeds('latinHypercube').real).toBeLessThan(overSeeds('plain').real / 4);
  });

  it('is the standard deviation ÷ √n of plain draws, without those that have no value', () => {
    const plan = { draws: 5, method: 'plain' } as const;
    expect(standardError(Float64Array.of(1, 2, NaN, 3, 4), plan)).toBeCloseTo(Math.sqrt(5 / 3 / 4), 14);
    expect(standardError(Float64Array.of(3), plan)).toBeNaN();
  });

  it('is the plain one for a run too short to be cut', () => {
    const plan = { draws: 4, method: 'latinHypercube' } as const;
    expect(standardError(Float64Array.of(1, 2, 3, 4), plan)).toBeCloseTo(Math.sqrt(5 / 3 / 4), 14);
  });
});
