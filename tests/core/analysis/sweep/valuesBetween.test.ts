import { expect, it } from 'vitest';
import { valuesBetween } from '../../../../src/core/analysis/sweep/valuesBetween.ts';

it('valuesBetween keeps what was given and fills the gaps evenly, in order', () => {
  expect(valuesBetween([0, 10, 4.9], 4)).toEqual([0, 2.5, 4.9, 7.5, 10]);
});

it('valuesBetween has nothing to put between values that are all the same', () => {
  expect(valuesBetween([3, 3], 10)).toEqual([3]);
  expect(valuesBetween([], 10)).toEqual([]);
});
