import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../src/core/uncertainty/result/summarise.ts';

const plan = { draws: 6, method: 'plain' } as const;

describe('summarise', () => {
  it('gives the moments, ends and interval of the draws that have a value', () => {
    const found = summarise(Float64Array.of(4, NaN, 1, 3, 2, 5), plan);
    expect(found).toMatchObject({
      draws: 6,
      numbers: 5,
      never: 0,
      missing: 1,
      mean: 3,
      least: 1,
      most: 5,
      median: 3,
    });
    expect(found.sd).toBeCloseTo(Math.sqrt(2.5), 14);
    expect(found.standardError).toBeCloseTo(Math.sqrt(0.5), 14);
    expect([found.low90, found.high90]).toEqual([1.2, 4.8]);
    expect(found.aboveZero.share).toBe(1);
  });

  it('has no mean of what sometimes never happens, but quantiles', () => {
    const found = summarise(Float64Array.of(2, Infinity, 3, 4), { ...plan, draws: 4 });
    expect(found).toMatchObject({ numbers: 3, never: 1, least: 2, median: 3.5, most: Infinity });
    expect([found.mean, found.standardError]).toEqual([NaN, NaN]);
  });

  it('is all missing where no draw has a value', () => {
    const found = summarise(Float64Array.of(NaN, NaN), { ...plan, draws: 2 });
    expect(found).toMatchObject({ numbers: 0, missing: 2, mean: NaN, median: NaN });
  });
});
