import { expect, it } from 'vitest';
import { correlation } from '../../../../src/core/uncertainty/worth/correlation.ts';

it('correlation is that of a straight line', () => {
  const x = Float64Array.of(1, 2, 3, 4);
  expect(
    correlation(
      x,
      x.map((value) => 5 - 2 * value),
    ),
  ).toBeCloseTo(-1, 15);
  expect(correlation(x, Float64Array.of(1, 3, 2, 4))).toBeCloseTo(0.8, 15);
  expect(correlation(x, new Float64Array(4))).toBeNaN();
});
