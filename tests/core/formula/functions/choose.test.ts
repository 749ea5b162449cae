import { expect, it } from 'vitest';
import { choose } from '../../../../src/core/formula/functions/choose.ts';

const of = (...values: number[]): Float64Array => Float64Array.from(values);

it('choose takes the branch of the condition lane by lane', () => {
  expect([...choose(of(1, 0, NaN), of(10), of(20, 21, 22))]).toEqual([10, 21, NaN]);
});

it('choose has no value where the condition is no and there is no second branch', () => {
  expect([...choose(of(1, 0), of(10), null)]).toEqual([10, NaN]);
});

it('choose does not look at the branch that is not chosen', () => {
  expect([...choose(of(1, 0), of(1, NaN), of(NaN, 2))]).toEqual([1, 2]);
});

it('choose stays uniform', () => {
  expect(choose(of(1), of(2), of(3))).toHaveLength(1);
  expect(choose(of(0), of(2), of(3, 4))).toHaveLength(2);
});
