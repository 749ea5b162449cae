import { describe, expect, it } from 'vitest';
import { uniform } from '../../src/core/column.ts';
import {
  add,
  commonLength,
  divide,
  multiply,
  scale,
  signedSum,
  subtract,
} from '../../src/core/columnMath.ts';

const seven = Float64Array.of(1, -2, 3.5, 0, 5, 1e15, NaN);
const other = Float64Array.of(4, 3, -2, 1, 0.1, 2, 1);
const operators = [
  { name: 'add', apply: add, plain: (a: number, b: number) => a + b },
  { name: 'subtract', apply: subtract, plain: (a: number, b: number) => a - b },
  { name: 'multiply', apply: multiply, plain: (a: number, b: number) => a * b },
  { name: 'divide', apply: divide, plain: (a: number, b: number) => a / b },
];

describe('columnMath', () => {
  it.each(operators)('$name works lane by lane', ({ apply, plain }) => {
    expect([...apply(seven, other)]).toEqual([...seven].map((a, i) => plain(a, other[i]!)));
  });

  it.each(operators)('$name takes a uniform column as the same number in every lane', ({ apply, plain }) => {
    expect([...apply(seven, uniform(3))]).toEqual([...seven].map((a) => plain(a, 3)));
    expect([...apply(uniform(3), other)]).toEqual([...other].map((b) => plain(3, b)));
    expect([...apply(uniform(3), uniform(4))]).toEqual([plain(3, 4)]);
  });

  it.each(operators)('$name leaves what it is given unchanged', ({ apply }) => {
    const a = Float64Array.of(1, 2);
    const b = Float64Array.of(3, 4);
    apply(a, b);
    expect([...a, ...b]).toEqual([1, 2, 3, 4]);
  });

  it('scale multiplies every lane by one number', () => {
    expect([...scale(other, 2)]).toEqual([8, 6, -4, 2, 0.2, 4, 2]);
  });

  it('scale by 1 gives the column itself, which nobody changes', () => {
    expect(scale(other, 1)).toBe(other);
  });

  it('signedSum adds and takes away, uniform columns among varying ones', () => {
    const sum = signedSum([
      { column: uniform(10), sign: 1 },
      { column: Float64Array.of(1, 2, 3), sign: -1 },
      { column: uniform(0.5), sign: -1 },
      { column: Float64Array.of(4, 5, NaN), sign: 1 },
      { column: Float64Array.of(7, 8, 9), sign: 1 },
    ]);
    expect([...sum]).toEqual([19.5, 20.5, NaN]);
    expect([...signedSum([{ column: uniform(0), sign: -1 }])]).toEqual([0]);
    expect([...signedSum([])]).toEqual([0]);
  });

  it('signedSum gives a lane the same bits alone and among others', () => {
    const rows = [0.1, 0.2, 0.3, 1 / 3, 1e10, -1e10, 0.7];
    const long = rows.map((x, i) => ({ column: i % 3 === 1 ? uniform(x) : Float64Array.of(x, 1), sign: 1 }));
    const alone = signedSum(rows.map((x) => ({ column: uniform(x), sign: 1 })));
    expect(signedSum(long)[0]).toBe(alone[0]);
  });

  it('divide by nothing is no value, not infinity', () => {
    expect([...divide(Float64Array.of(1, 0, -1), uniform(0))]).toEqual([NaN, NaN, NaN]);
  });

  it('columns of two different lengths are refused', () => {
    expect(() => add(Float64Array.of(1, 2), Float64Array.of(1, 2, 3))).toThrow('2 and 3 lanes');
    expect(commonLength([uniform(1), seven, uniform(2)])).toBe(7);
  });
});
