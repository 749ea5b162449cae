import { expect, test } from 'vitest';
import { followed } from '../../../../src/ui/pages/case/rangeOf.ts';

test('an end of a range keeps its ratio to the value', () => {
  expect(followed(4500, 5000, 601, false)).toBeCloseTo(540.9);
  expect(followed(5500, 5000, 601, false)).toBeCloseTo(661.1);
});

test('an end of a share keeps its odds ratio and stays inside 0 and 1', () => {
  // odds 0.7/0.3 → 0.9/0.1 is a factor 27/7; 0.9/0.1 times that is 243/7, a share of 243/250.
  expect(followed(0.9, 0.7, 0.9, true)).toBeCloseTo(243 / 250, 12);
  expect(followed(0.4, 0.7, 0.999, true)).toBeLessThan(1);
});

test('a value the same as the base leaves the range alone', () => {
  expect(followed(10, 20, 20, false)).toBe(10);
  expect(followed(0.4, 0.7, 0.7, true)).toBeCloseTo(0.4, 12);
});

test.each([
  [0.25, 0, 0.1, true],
  [30, 0, 12, false],
])('with a base of zero the end %f is kept', (end, base, value, share) => {
  expect(followed(end, base, value, share)).toBe(end);
});
