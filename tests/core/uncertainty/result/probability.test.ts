import { describe, expect, it } from 'vitest';
import { probability } from '../../../../src/core/uncertainty/result/probability.ts';

const plan = { draws: 5, method: 'plain' } as const;
const values = Float64Array.of(-1, 0, 2, NaN, Infinity);

describe('probability', () => {
  it('counts the draws above or below, of those that have a value; never is above', () => {
    expect(probability(values, 'above', 0, plan).share).toBe(0.5);
    expect(probability(values, 'below', 0, plan).share).toBe(0.25);
    expect(probability(values, 'below', 5, plan).share).toBe(0.75);
  });

  it('says its error, and never that anything is certain', () => {
    expect(probability(values, 'above', 0, plan).standardError).toBeCloseTo(Math.sqrt(1 / 3 / 4), 14);
    expect(probability(values, 'above', -9, plan)).toEqual({ share: 1, standardError: 0.25 });
    expect(probability(Float64Array.of(NaN), 'above', 0, plan).share).toBeNaN();
  });
});
