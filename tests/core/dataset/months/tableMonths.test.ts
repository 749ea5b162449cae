import { expect, test } from 'vitest';
import { monthsIn, monthsInYear } from '../../../../src/core/dataset/months/tableMonths.ts';

test('bits stand for the months from January on', () => {
  expect(monthsIn(0)).toEqual([]);
  expect(monthsIn(0b1000_0000_0101)).toEqual([1, 3, 12]);
  expect(monthsIn(0xffff)).toHaveLength(monthsInYear);
});
