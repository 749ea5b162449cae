import { expect, test } from 'vitest';
import { quantileOf } from '../../../../src/core/analysis/rows/quantileOf.ts';

test('a quantile between two numbers lies between them in proportion', () => {
  const sorted = Float64Array.of(1, 2, 4, 8);
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileOf(sorted, share))).toEqual([1, 1.75, 3, 5, 8]);
  expect(quantileOf(Float64Array.of(7), 0.25)).toBe(7);
  expect(quantileOf(new Float64Array(), 0.5)).toBeNaN();
});
