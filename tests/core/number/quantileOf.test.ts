import { expect, test } from 'vitest';
import { quantileOf } from '../../../src/core/number/quantileOf.ts';

test('a quantile between two numbers lies between them in proportion', () => {
  const sorted = Float64Array.of(1, 2, 4, 8);
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileOf(sorted, share))).toEqual([1, 1.75, 3, 5, 8]);
  expect(quantileOf(Float64Array.of(7), 0.25)).toBe(7);
});

test('there is none without numbers, and none but the endless between two that are', () => {
  expect([0, 0.5, 1].map((share) => quantileOf(new Float64Array(), share))).toEqual([NaN, NaN, NaN]);
  const sorted = Float64Array.of(1, 3, Infinity, Infinity);
  expect([1 / 3, 0.5, 0.9, 1].map((share) => quantileOf(sorted, share))).toEqual([
    3,
    Infinity,
    Infinity,
    Infinity,
  ]);
});
