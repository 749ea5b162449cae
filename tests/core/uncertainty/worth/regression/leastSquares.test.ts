import { expect, it } from 'vitest';
import { leastSquares } from '../../../../../src/core/uncertainty/worth/regression/leastSquares.ts';
import { linearNormal } from '../linearNormal.ts';

it('leastSquares finds the weights that made a sum, whatever the size of the columns', () => {
  const { columns, figure } = linearNormal(5, [2, -3], 500);
  const one = new Float64Array(500).fill(1);
  const found = leastSquares([one, columns[0]!.map((x) => x * 1e6), columns[1]!], figure);
  expect(found.used).toBe(3);
  found.fitted.forEach((value, i) => expect(value).toBeCloseTo(figure[i]!, 8));
});

it('leastSquares leaves out what other columns already say', () => {
  const { columns, figure } = linearNormal(5, [2], 500);
  const one = new Float64Array(500).fill(1);
  const found = leastSquares(
    [one, columns[0]!, columns[0]!.map((x) => 3 - x), new Float64Array(500)],
    figure,
  );
  expect(found.used).toBe(2);
  found.fitted.forEach((value, i) => expect(value).toBeCloseTo(figure[i]!, 8));
});
