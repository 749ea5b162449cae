import { describe, expect, it } from 'vitest';
import { totalShare } from '../../../../src/core/uncertainty/worth/totalShare.ts';
import { linearNormal } from './linearNormal.ts';

describe('totalShare', () => {
  it('counts what works only together, which the first order does not', () => {
    const { columns } = linearNormal(0, [1, 1], 20_000);
    const anew = linearNormal(0, [1], 20_000, 2).columns[0]!;
    const [a, b] = [columns[0]!, columns[1]!];
    const product = (x: Float64Array) => x.map((value, i) => value * b[i]!);
    expect(totalShare(product(a), product(anew))).toBeCloseTo(1, 1);
    const sum = (x: Float64Array) => x.map((value, i) => value + 2 * b[i]!);
    expect(totalShare(sum(a), sum(anew))).toBeCloseTo(0.2, 1);
  });

  it('is 0 where nothing changes and nothing where nothing varies', () => {
    const { figure } = linearNormal(0, [1], 100);
    expect(totalShare(figure, figure)).toBe(0);
    expect(totalShare(Float64Array.of(1, 1), Float64Array.of(1, 1))).toBeNaN();
    expect(totalShare(Float64Array.of(1, NaN, 2), Float64Array.of(2, 1, Infinity))).toBe(2);
  });
});
