import { expect, it } from 'vitest';
import { uniform } from '../../../../src/core/column.ts';
import { weigh } from '../../../../src/core/finance/timing/weigh.ts';

it('weigh gives the part of the amount that falls in the year', () => {
  expect([...weigh(uniform(8), Float64Array.of(0, 0.25, 1))]).toEqual([0, 2, 8]);
  expect([...weigh(Float64Array.of(8, 4), uniform(0.5))]).toEqual([4, 2]);
});

it('weigh does not wait for the amount of a year in which the line does not run', () => {
  expect([...weigh(uniform(NaN), uniform(0))]).toEqual([0]);
  expect([...weigh(Float64Array.of(NaN, NaN), Float64Array.of(0, 1))]).toEqual([0, NaN]);
});
