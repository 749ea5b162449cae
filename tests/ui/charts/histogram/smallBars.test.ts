import { expect, test } from 'vitest';
import { smallBars } from '../../../../src/ui/charts/histogram/smallBars.ts';

const shape = { low: 10, high: 40, counts: [4, 0, 2] };

test('bars stand on one line, as high as their count, the fullest as high as the drawing', () => {
  const { bars } = smallBars(shape, 340, 60);
  expect(bars.map(({ height }) => height)).toEqual([60, 0, 30]);
  expect(bars.map(({ y, height }) => y + height)).toEqual([60, 60, 60]);
  expect(bars.map(({ x }) => x)).toEqual([20, 120, 220]);
});

test('a value lies between the bars that hold it, one outside them at the end', () => {
  const { place, left, right } = smallBars(shape, 340, 60);
  expect(place(25)).toBe(170);
  expect([place(0), place(99)]).toEqual([left, right]);
});

test('one value alone stands in the middle, and no width is too small', () => {
  expect(smallBars({ low: 7, high: 7, counts: [1000] }, 340, 60).place(7)).toBe(170);
  expect(smallBars(shape, 10, 60).bars.every(({ width }) => width >= 0)).toBe(true);
});
