import { describe, expect, it } from 'vitest';
import { sortedRanks } from '../../../../src/core/uncertainty/worth/sortedRanks.ts';
import { firstOrderShare as byRank } from '../../../../src/core/uncertainty/worth/firstOrderShare.ts';
import { linearNormal } from './linearNormal.ts';

const firstOrderShare = (parameter: Float64Array, figure: Float64Array): number =>
  byRank(sortedRanks(parameter), figure);

describe('firstOrderShare', () => {
  it('is weight² ÷ Σ weight² of a sum', () => {
    const { columns, figure } = linearNormal(3, [4, 3, 0], 20_000);
    expect(Math.abs(firstOrderShare(columns[0]!, figure) - 16 / 25)).toBeLessThan(0.015);
    expect(Math.abs(firstOrderShare(columns[1]!, figure) - 9 / 25)).toBeLessThan(0.015);
    expect(firstOrderShare(columns[2]!, figure)).toBeLessThan(0.01);
  });

  it('sees a share that neither rises nor falls, and none in a pure product', () => {
    const { columns } = linearNormal(0, [1, 1], 20_000);
    const [a, b] = [columns[0]!, columns[1]!];
    expect(
      firstOrderShare(
        a,
        a.map((x) => x * x),
      ),
    ).toBeGreaterThan(0.95);
    expect(
      firstOrderShare(
        a,
        a.map((x, i) => x * b[i]!),
      ),
    ).toBeLessThan(0.01);
  });

  it('puts equal values in one part, and is nothing of what does not vary or is too short', () => {
    const { columns } = linearNormal(0, [1], 1000);
    const sign = columns[0]!.map((x) => (x > 0 ? 1 : -1));
    expect(
      firstOrderShare(
        sign,
        sign.map((x) => 3 * x),
      ),
    ).toBe(1);
    expect(firstOrderShare(sign, new Float64Array(1000).fill(0.1))).toBeNaN();
    expect(firstOrderShare(sign.subarray(0, 80), sign.subarray(0, 80))).toBeNaN();
  });

  it.each([161_800_000.1, 1 / 3, -7.7e9])('says nothing of a figure that is %d in every draw', (value) => {
    const ranks = Float64Array.from({ length: 9_999 }, (_, i) => i + 1);
    expect(firstOrderShare(ranks, new Float64Array(9_999).fill(value))).toBeNaN();
  });
});
