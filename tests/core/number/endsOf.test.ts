import { expect, it } from 'vitest';
import { endsOf } from '../../../src/core/number/endsOf.ts';

it('endsOf finds the smallest and the largest of any numbers', () => {
  expect(endsOf([3, -2, 7.5, 0])).toEqual({ low: -2, high: 7.5 });
  expect(endsOf(Float64Array.of(4))).toEqual({ low: 4, high: 4 });
  expect(endsOf([])).toEqual({ low: Infinity, high: -Infinity });
});
