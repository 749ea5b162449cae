import { describe, expect, it } from 'vitest';
import type { BinaryOperator } from '../../../../src/core/formula/expression.ts';
import { evaluateBinary, evaluateUnary } from '../../../../src/core/formula/operators/evaluateOperator.ts';

const three = Float64Array.of(3);
const two = Float64Array.of(2);

describe('evaluateBinary', () => {
  it.each([
    ['+', 5],
    ['-', 1],
    ['*', 6],
    ['/', 1.5],
    ['^', 9],
    ['<', 0],
    ['<=', 0],
    ['>', 1],
    ['>=', 1],
    ['==', 0],
    ['!=', 1],
  ] as const satisfies readonly (readonly [BinaryOperator, number])[])('3 %s 2 is %d', (op, value) => {
    expect([...evaluateBinary(op, three, two)]).toEqual([value]);
  });

  it('answers every comparison with nothing where a side is missing', () => {
    for (const op of ['<', '<=', '>', '>=', '==', '!='] as const) {
      expect([...evaluateBinary(op, three, Float64Array.of(NaN))]).toEqual([NaN]);
    }
  });

  it('combines answers', () => {
    expect([...evaluateBinary('and', Float64Array.of(1, 0), Float64Array.of(1))]).toEqual([1, 0]);
    expect([...evaluateBinary('or', Float64Array.of(1, 0), Float64Array.of(0))]).toEqual([1, 0]);
  });
});

it('evaluateUnary changes sign and answer', () => {
  expect([...evaluateUnary('-', Float64Array.of(1, -2, NaN))]).toEqual([-1, 2, NaN]);
  expect([...evaluateUnary('not', Float64Array.of(1, 0, NaN))]).toEqual([0, 1, NaN]);
});
