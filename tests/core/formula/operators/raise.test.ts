import { expect, it } from 'vitest';
import { power } from '../../../../src/core/number/power.ts';
import { raise } from '../../../../src/core/formula/operators/raise.ts';

it('raise is power lane by lane, without a value where the result is not finite', () => {
  const x = Float64Array.of(2, 3, 0.5, -8, 0, 10, NaN);
  const y = Float64Array.of(10, 0.5, 2, 0.5, -1, 400, 1);
  expect([...raise(x, y)]).toEqual([1024, power(3, 0.5), 0.25, NaN, NaN, NaN, NaN]);
});

it('raise takes a uniform base or exponent', () => {
  expect([...raise(Float64Array.of(2), Float64Array.of(1, 2, 3, 4, 5))]).toEqual([2, 4, 8, 16, 32]);
  expect([...raise(Float64Array.of(1, 2, 3), Float64Array.of(2))]).toEqual([1, 4, 9]);
});
