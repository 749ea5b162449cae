import { describe, expect, it } from 'vitest';
import { firstOrderShare } from '../../../../src/core/uncertainty/worth/firstOrderShare.ts';
import { linearNormal } from './linearNormal.ts';

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

  it('is nothing of what does not vary or is not known', () => {
    const flat = new Float64Array(1000).fill(2);
    expect(firstOrderShare(flat, flat)).toBeNaN();
    expect(
      firstOrderShare(
        flat,
        flat.map(() => NaN),
      ),
    ).toBeNaN();
  });
});
