import { expect, it } from 'vitest';
import { clamp, larger, smaller } from '../../../../src/core/formula/functions/extremes.ts';

const of = (...values: number[]): Float64Array => Float64Array.from(values);

it('smaller and larger pass a missing value on and let "never" take part', () => {
  const x = of(1, 2, 3, 4, NaN, Infinity);
  expect([...smaller(x, of(3))]).toEqual([1, 2, 3, 3, NaN, 3]);
  expect([...larger(of(3), x)]).toEqual([3, 3, 3, 4, NaN, Infinity]);
});

it('clamp keeps between the bounds; where they cross the upper one holds', () => {
  expect([...clamp(of(-1, 0.5, 2, NaN), of(0), of(1))]).toEqual([0, 0.5, 1, NaN]);
  expect([...clamp(of(5), of(3), of(1))]).toEqual([1]);
});
