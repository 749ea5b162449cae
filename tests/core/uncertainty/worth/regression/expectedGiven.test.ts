import { describe, expect, it } from 'vitest';
import { expectedGiven } from '../../../../../src/core/uncertainty/worth/regression/expectedGiven.ts';
import { linearNormal } from '../linearNormal.ts';

describe('expectedGiven', () => {
  it('finds what a parameter alone makes of a sum', () => {
    const { columns, figure } = linearNormal(3, [2, 1], 10_000);
    const found = expectedGiven([columns[0]!], figure);
    const gap = found.reduce((sum, value, i) => sum + (value - 3 - 2 * columns[0]![i]!) ** 2, 0) / 10_000;
    expect(Math.sqrt(gap)).toBeLessThan(0.05);
  });

  it('finds what two make together, and the mean where nothing is known', () => {
    const { columns } = linearNormal(0, [1, 1], 10_000);
    const product = columns[0]!.map((x, i) => x * columns[1]![i]!);
    const found = expectedGiven(columns, product);
    found.forEach((value, i) => expect(value).toBeCloseTo(product[i]!, 1));
    const mean = product.reduce((sum, value) => sum + value, 0) / 10_000;
    for (const value of expectedGiven([], product)) expect(value).toBeCloseTo(mean, 12);
  });
});
