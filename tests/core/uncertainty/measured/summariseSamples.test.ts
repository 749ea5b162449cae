import { expect, it } from 'vitest';
import { summariseSamples } from '../../../../src/core/uncertainty/measured/summariseSamples.ts';

it('summariseSamples says how many there are, their ends, their middle and their mean, in any order', () => {
  expect(summariseSamples([9, 1, 2])).toEqual({ count: 3, low: 1, median: 2, high: 9, mean: 4 });
  expect(summariseSamples(Float64Array.of(10, 1, 2, 3))).toEqual({
    count: 4,
    low: 1,
    median: 2.5,
    high: 10,
    mean: 4,
  });
});
