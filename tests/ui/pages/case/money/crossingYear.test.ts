import { expect, test } from 'vitest';
import { crossingYear } from '../../../../../src/ui/pages/case/money/crossingYear.ts';

const years = [2027, 2028, 2029, 2030];

test('the crossing is the first year after the last one below zero', () => {
  expect(crossingYear(years, [-2, -1, 0.5, 1])).toBe(2029);
  expect(crossingYear(years, [-2, 1, -1, 0])).toBe(2030);
});

test('there is none when the sum ends below zero, or never was below', () => {
  expect(crossingYear(years, [-2, -1, 1, -0.5])).toBeNull();
  expect(crossingYear(years, [0, 1, 2, 3])).toBeNull();
});
