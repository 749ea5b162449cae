import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from '../../../../src/core/uncertainty/result/quantiles.ts';

describe('quantiles', () => {
  it('are those of a sorted copy', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(values, fc.array(share, { maxLength: 6 }), (list, shares) => {
        const sorted = Float64Array.from(list).sort();
        const given = Float64Array.from(list);
        const found = quantiles(given, shares);
        shares.forEach((u, i) => {
          const place = u * (sorted.length - 1);
          const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
          expect(found[i]).toBeCloseTo(low + (place - Math.floor(place)) * (high - low), 6);
        });
        expect([...given]).toEqual(list);
      }),
    );
  });

  it('are the ones R prints for 1, 2, 3, 4, 10 (type 7)', () => {
    expect(quantiles(Float64Array.of(10, 1, 3, 2, 4), [0, 0.25, 0.5, 0.875, 1])).toEqual([1, 2, 3, 7, 10]);
  });

  it('leave out what has no value and put never last', () => {
    expect(quantiles(Float64Array.of(NaN, 3, Infinity, 1), [0, 0.5, 0.75, 1])).toEqual([
      1,
      3,
      Infinity,
      Infinity,
    ]);
    expect(quantiles(Float64Array.of(NaN), [0.5])).toEqual([NaN]);
    expect(quantiles(new Float64Array(0), [0.5])).toEqual([NaN]);
  });
});
