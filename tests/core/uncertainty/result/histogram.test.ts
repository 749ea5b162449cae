import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../../../src/core/uncertainty/result/histogram.ts';

describe('histogram', () => {
  it('counts every draw once, in the bar it belongs to', () => {
    const value = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -9, max: 9 }),
      fc.constantFrom(NaN, Infinity),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), (list) => {
        const found = histogram(Float64Array.from(list), 12);
        const counted = found.counts.reduce((sum, n) => sum + n, 0);
        expect(counted + found.below + found.above + found.never + found.missing).toBe(list.length);
        const numbers = list.filter(Number.isFinite);
        found.counts.forEach((count, i) => {
          const [from, to] = [found.edges[i]!, found.edges[i + 1]!];
          expect(numbers.filter((x) => x >= from && x < to)).toHaveLength(count);
        });
        if (numbers.length > 0) expect(numbers.filter((x) => x < found.edges[0]!)).toHaveLength(found.below);
        expect(found.counts.length).toBeLessThanOrEqual(14);
      }),
      { numRuns: 500 },
    );
  });

  it('has an edge at 0 where bars lie on both sides', () => {
    const found = histogram(Float64Array.from({ length: 1000 }, (_, i) => (i - 300) * 7.3));
    expect(found.edges).toContain(0);
    expect(found.edges[1]! - found.edges[0]!).toBe(200);
  });

  it('writes round edges without rounding dust', () => {
    expect(
      histogram(
        Float64Array.from({ length: 100 }, (_, i) => i / 100),
        10,
      ).edges,
    ).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });

  it('is one bar where all draws are the same, none where there are none', () => {
    expect(histogram(Float64Array.of(5, 5, 5)).counts).toEqual([3]);
    expect(histogram(Float64Array.of(0)).counts).toEqual([1]);
    expect(histogram(Float64Array.of(NaN))).toMatchObject({ counts: [], missing: 1 });
  });
});
