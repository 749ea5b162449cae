import { expect, it } from 'vitest';
import { varianceShares } from '../../../../src/core/uncertainty/worth/varianceShares.ts';
import { linearNormal } from './linearNormal.ts';

it('varianceShares lists every parameter, the one that explains most first', () => {
  const { columns, figure } = linearNormal(0, [1, -3, 0], 10_000);
  const found = varianceShares(
    new Map([
      ['a', columns[0]!],
      ['b', columns[1]!],
      ['c', columns[2]!],
    ]),
    figure,
  );
  expect(found.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(found[0]!.rank).toBeLessThan(-0.9);
  expect(found[0]!.firstOrder).toBeCloseTo(0.9, 1);
  expect(found.reduce((sum, { firstOrder }) => sum + firstOrder, 0)).toBeLessThan(1.03);
});

it('varianceShares leaves out the draws in which the figure has no number', () => {
  const { columns, figure } = linearNormal(0, [1, 2], 10_000);
  const parameters = new Map([
    ['a', columns[0]!],
    ['b', columns[1]!],
  ]);
  const holed = figure.map((value, i) => (i % 5 === 0 ? NaN : i % 5 === 1 ? Infinity : value));
  const found = varianceShares(parameters, holed);
  expect(found[0]!.id).toBe('b');
  expect(found[0]!.firstOrder).toBeCloseTo(0.8, 1);
});
