import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../figures.ts';

const divided = (amount: number, key: readonly number[], step = 1): readonly number[] =>
  valuesOf('apportion(amount, key, step)', { columns: { amount: [amount], key, step: [step] } });

describe('apportion', () => {
  it('divides the five regions’ 400 as the source prints it', () => {
    expect(divided(400, [0.315, 0.1525, 0.215, 0.212, 0.1055])).toEqual([126, 61, 86, 85, 42]);
  });

  it('divides 10 seats among 47, 16, 15.8, 12, 6.1 and 3.1 as the textbook of largest remainders does', () => {
    // Wikipedia, "Quota method", Hare quota, ten seats and 100,000 votes.
    expect(divided(10, [47000, 16000, 15800, 12000, 6100, 3100])).toEqual([5, 2, 1, 1, 1, 0]);
  });

  it('gives equal remainders by row order', () => {
    expect(divided(5, [1, 1, 1, 1])).toEqual([2, 1, 1, 1]);
    expect(divided(2, [1, 1, 1])).toEqual([1, 1, 0]);
  });

  it('gives a key of nought nought, and a row without a key none', () => {
    expect(divided(10, [0, 1, NaN, 1])).toEqual([0, 5, NaN, 5]);
  });

  it('gives none to all without keys, with a negative key or without a step', () => {
    expect(divided(10, [NaN, NaN])).toEqual([NaN, NaN]);
    expect(divided(10, [0, 0])).toEqual([NaN, NaN]);
    expect(divided(10, [3, -1])).toEqual([NaN, NaN]);
    expect(divided(10, [3, 1], 0)).toEqual([NaN, NaN]);
    expect(divided(NaN, [3, 1])).toEqual([NaN, NaN]);
  });

  it('gives what is less than a step to the next in line, so that the sum is the amount', () => {
    expect(divided(10.5, [1, 1, 1])).toEqual([4, 3.5, 3]);
  });

  it('divides a cut as it divides a grant', () => {
    expect(divided(-400, [0.315, 0.1525, 0.215, 0.212, 0.1055])).toEqual([-126, -61, -86, -85, -42]);
  });

  it('divides inside each group, by the group’s own amount, and leaves part-of rows out', () => {
    const columns = { amount: [3, 5, 3, 5], key: [1, 1, 2, 1], step: [1], kind: [0, 1, 0, 1] };
    expect(valuesOf('apportion(amount, key, step, kind)', { columns })).toEqual([1, 3, 2, 2]);
    expect(valuesOf('apportion(amount, key, step, kind)', { columns, parts: [3] })).toEqual([1, 5, 2, NaN]);
  });

  it('divides every variant by itself', () => {
    const columns = { amount: [4, 4, 10, 10], key: [1, 1], step: [1] };
    const key = [1, 1, 3, 2];
    expect(
      valuesOf('apportion(amount, key, step)', {
        columns: { ...columns, key },
        lanes: { variants: 2, rows: 2 },
      }),
    ).toEqual([2, 2, 6, 4]);
  });

  it('sums to the amount, in whole steps, each within one step of its quota', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), keys, (amount, key) => {
        const sum = key.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const shares = divided(amount, key);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(amount);
        for (const [i, share] of shares.entries()) {
          expect(Number.isInteger(share)).toBe(true);
          expect(Math.abs(share - (amount * key[i]!) / sum)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });
});
