import { expect, it } from 'vitest';
import { add, divide, multiply, subtract } from '../../../../src/core/formula/operators/arithmetic.ts';
import { expectLanes } from './lanes.ts';

const finite = (x: number): number => (Number.isFinite(x) ? x : NaN);

it('add, subtract, multiply and divide work lane by lane, whatever is uniform', () => {
  expectLanes(add, (a, b) => finite(a + b));
  expectLanes(subtract, (a, b) => finite(a - b));
  expectLanes(multiply, (a, b) => finite(a * b));
  expectLanes(divide, (a, b) => finite(a / b));
});

it('divide gives no value over zero', () => {
  expect([...divide(Float64Array.of(1, 0, -1), Float64Array.of(0))]).toEqual([NaN, NaN, NaN]);
});

it('arithmetic leaves its operands alone and stays uniform', () => {
  const a = Float64Array.of(2);
  expect(add(a, Float64Array.of(3))).toEqual(Float64Array.of(5));
  expect(a).toEqual(Float64Array.of(2));
});
