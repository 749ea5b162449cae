import { expect, test } from 'vitest';
import { evenDecimals } from '../../../src/ui/charts/evenDecimals.ts';

test('every value is shown in full where two decimals are enough', () => {
  expect(evenDecimals([156, -34, 59])).toBe(0);
  expect(evenDecimals([126.2, 61.3, 41.7, 0.1 + 0.2])).toBe(1);
  expect(evenDecimals([8.39, 2.5])).toBe(2);
});

test('what takes more digits is rounded by the size of the largest', () => {
  expect(evenDecimals([1234.5678, 0.123456])).toBe(0);
  expect(evenDecimals([123.45678])).toBe(1);
  expect(evenDecimals([-8.390123])).toBe(2);
});

test('what is no number does not count', () => {
  expect(evenDecimals([NaN, Infinity, 2.5])).toBe(1);
  expect(evenDecimals([])).toBe(0);
});
