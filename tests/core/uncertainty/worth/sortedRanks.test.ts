import { expect, it } from 'vitest';
import { sortedRanks } from '../../../../src/core/uncertainty/worth/sortedRanks.ts';

it('sortedRanks shares the mean rank among equal values and leaves NaN alone', () => {
  expect([...sortedRanks(Float64Array.of(5, 1, NaN, 5, 2, 5))]).toEqual([4, 1, NaN, 4, 2, 4]);
  expect([...sortedRanks(Float64Array.of(0, -0, 1))]).toEqual([1.5, 1.5, 3]);
});
