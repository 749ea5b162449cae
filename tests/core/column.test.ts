import { expect, it } from 'vitest';
import { laneCount, uniform, valueAt } from '../../src/core/column.ts';

it('laneCount is variants times rows', () => {
  expect(laneCount({ variants: 6, rows: 2 })).toBe(12);
});

it('valueAt answers the same in every lane of a uniform column', () => {
  expect([0, 1, 99].map((lane) => valueAt(uniform(7), lane))).toEqual([7, 7, 7]);
});

it('valueAt reads the lane of a varying column, and has no value outside it', () => {
  const column = Float64Array.of(1, 2, 3);
  expect([0, 2, 3].map((lane) => valueAt(column, lane))).toEqual([1, 3, NaN]);
});
