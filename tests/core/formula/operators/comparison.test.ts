import { expect, it } from 'vitest';
import { isAtMost, isEqual, isLess } from '../../../../src/core/formula/operators/comparison.ts';
import { expectLanes } from './lanes.ts';

const unlessMissing =
  (test: (a: number, b: number) => boolean) =>
  (a: number, b: number): number =>
    Number.isNaN(a) || Number.isNaN(b) ? NaN : Number(test(a, b));

it('comparisons answer 1 or 0, and nothing where a side is missing', () => {
  expectLanes(
    isLess,
    unlessMissing((a, b) => a < b),
  );
  expectLanes(
    isAtMost,
    unlessMissing((a, b) => a <= b),
  );
  expectLanes(
    isEqual,
    unlessMissing((a, b) => a === b),
  );
});

it('comparisons take "never" as later than any time', () => {
  const never = Float64Array.of(Infinity);
  expect([...isLess(Float64Array.of(100), never)]).toEqual([1]);
  expect([...isAtMost(never, Float64Array.of(5))]).toEqual([0]);
  expect([...isEqual(never, never)]).toEqual([1]);
});
