import { expect, it } from 'vitest';
import { uniform } from '../../../../src/core/column.ts';
import { occurrences } from '../../../../src/core/finance/timing/occurrences.ts';
import { laneOf } from '../flows.ts';

const weights = (at: number, every: number | null, horizon: number): number[] =>
  laneOf(occurrences(uniform(at), every === null ? null : uniform(every), horizon));

it.each([
  { title: 'life 3 is renewed in year 3', every: 3, expected: [1, 0, 0, 1, 0, 0] },
  { title: 'life 5 is not renewed at the horizon', every: 5, expected: [1, 0, 0, 0, 0, 0] },
  {
    title: 'life 2.5 is renewed half in year 2, half in year 3',
    every: 2.5,
    expected: [1, 0, 0.5, 0.5, 0, 0],
  },
  { title: 'a third of 5 years falls on the horizon despite rounding', every: 5 / 3, expected: null },
])('occurrences over 5 years: $title (case-model test 14)', ({ every, expected }) => {
  const found = weights(0, every, 5);
  if (expected) expect(found).toEqual(expected);
  expect(found.at(-1)).toBe(0);
});

it('occurrences splits a part-year linearly over its two years', () => {
  expect(weights(1.25, null, 3)).toEqual([0, 0.75, 0.25, 0]);
});

it('occurrences may happen in the last year, and not at all beyond it', () => {
  expect(weights(3, null, 3)).toEqual([0, 0, 0, 1]);
  expect(weights(3.5, null, 3)).toEqual([0, 0, 0, 0.5]);
  expect(weights(4, null, 3)).toEqual([0, 0, 0, 0]);
});

it('occurrences before year 0 are not counted, their renewals are', () => {
  expect(weights(-2, 3, 5)).toEqual([0, 1, 0, 0, 1, 0]);
});

it('occurrences has no value where a time is missing or repeats more often than daily', () => {
  expect(weights(NaN, null, 1)).toEqual([NaN, NaN]);
  expect(weights(0, NaN, 1)).toEqual([NaN, NaN]);
  expect(weights(0, 0, 1)).toEqual([NaN, NaN]);
  expect(weights(0, -1, 1)).toEqual([NaN, NaN]);
});
