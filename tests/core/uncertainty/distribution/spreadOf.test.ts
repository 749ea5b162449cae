import { describe, expect, it } from 'vitest';
import { closedForms } from '../../../../src/core/uncertainty/distribution/closedForms.ts';
import { spreadOf } from '../../../../src/core/uncertainty/distribution/spreadOf.ts';

describe('spreadOf', () => {
  it('is flat for a uniform, and leaves half a per cent out on either side', () => {
    const found = spreadOf(closedForms.uniform(100, 200));
    expect(found.low).toBeCloseTo(100.5);
    expect(found.high).toBeCloseTo(199.5);
    expect([found.fifth, found.ninetyFifth].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([105, 195]);
    expect(found.counts).toHaveLength(24);
    expect(found.counts.reduce((sum, n) => sum + n, 0)).toBe(990);
    expect(Math.max(...found.counts) - Math.min(...found.counts)).toBeLessThanOrEqual(1);
  });

  it('rises to the mode of a triangle and falls from it', () => {
    const { counts } = spreadOf(closedForms.triangular(0, 0, 1));
    expect(counts[0]).toBeGreaterThan(counts[12]!);
    expect(counts[12]).toBeGreaterThan(counts[23]!);
  });

  it('keeps the gap between two groups of samples', () => {
    const samples = Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? i / 20 : 9 + i / 40));
    const { counts } = spreadOf(closedForms.empirical(samples));
    expect(counts.slice(4, 20).every((count) => count === 0)).toBe(true);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[23]).toBeGreaterThan(0);
  });

  it('is one full bar where the figure is one value', () => {
    expect(spreadOf(closedForms.fixed(7))).toEqual({
      low: 7,
      high: 7,
      counts: [1000],
      fifth: 7,
      ninetyFifth: 7,
    });
  });
});
