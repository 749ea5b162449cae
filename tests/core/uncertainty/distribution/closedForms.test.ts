import { describe, expect, it } from 'vitest';
import { closedForms } from '../../../../src/core/uncertainty/distribution/closedForms.ts';
import { oracle } from '../../../fixtures/oracle.ts';

describe('closedForms', () => {
  it('has the moments and quantiles of triangular(10, 20, 50) (U02)', () => {
    const { inputs, expected } = oracle<
      { min: number; mode: number; max: number },
      { mean: number; variance: number; quantiles: Record<string, number> }
    >('U02');
    const found = closedForms.triangular(inputs.min, inputs.mode, inputs.max);
    expect(found.mean).toBeCloseTo(expected.mean, 8);
    expect(found.variance).toBeCloseTo(expected.variance, 8);
    for (const [u, x] of Object.entries(expected.quantiles))
      expect(Math.abs(found.quantile(Float64Array.of(Number(u)))[0]! - x)).toBeLessThan(1e-8);
  });

  it('draws a triangle with its mode at an end', () => {
    const left = closedForms.triangular(0, 0, 1);
    const right = closedForms.triangular(0, 1, 1);
    expect(left.quantile(Float64Array.of(0.75))[0]).toBeCloseTo(0.5, 15);
    expect(right.quantile(Float64Array.of(0.25))[0]).toBeCloseTo(0.5, 15);
  });

  it('spreads evenly between two ends', () => {
    const found = closedForms.uniform(-3, 5);
    expect([...found.quantile(Float64Array.of(0.25, 0.5, 0.75))]).toEqual([-1, 1, 3]);
    expect([found.mean, found.low, found.high]).toEqual([1, -3, 5]);
    expect(found.variance).toBeCloseTo(64 / 12, 12);
  });

  it('gives every sample its share, and their own mean and variance', () => {
    const found = closedForms.empirical(Float64Array.of(9, 1, 1, 5));
    expect([...found.quantile(Float64Array.of(0.01, 0.3, 0.6, 0.99))]).toEqual([1, 1, 5, 9]);
    expect([found.mean, found.variance, found.low, found.high]).toEqual([4, 11, 1, 9]);
  });

  it('is one number where nothing varies', () => {
    const found = closedForms.fixed(7);
    expect([...found.quantile(Float64Array.of(0.1, 0.9))]).toEqual([7, 7]);
    expect([found.mean, found.variance]).toEqual([7, 0]);
  });
});
