import type { Column } from '../../column.ts';
import type { BinaryOperator, UnaryOperator } from '../expression.ts';
import { add, divide, multiply, subtract } from './arithmetic.ts';
import { isAtMost, isEqual, isLess } from './comparison.ts';
import { both, either, negate } from './logic.ts';
import { raise } from './raise.ts';

const zero = new Float64Array(1);

/** Applies an operator lane by lane; a uniform column (length 1) stands for all lanes. */
export function evaluateUnary(op: UnaryOperator, of: Column): Column {
  switch (op) {
    case '-':
      return subtract(zero, of);
    case 'not':
      return negate(of);
  }
}

/**
 * Applies an operator lane by lane over base units; two uniform columns give a uniform one. Division by zero and
 * whatever is not finite give NaN, comparisons with NaN are NaN, and/or are three-valued.
 */
export function evaluateBinary(op: BinaryOperator, left: Column, right: Column): Column {
  switch (op) {
    case '+':
      return add(left, right);
    case '-':
      return subtract(left, right);
    case '*':
      return multiply(left, right);
    case '/':
      return divide(left, right);
    case '^':
      return raise(left, right);
    case '<':
      return isLess(left, right);
    case '<=':
      return isAtMost(left, right);
    case '>':
      return isLess(right, left);
    case '>=':
      return isAtMost(right, left);
    case '==':
      return isEqual(left, right);
    case '!=':
      return negate(isEqual(left, right));
    case 'and':
      return both(left, right);
    case 'or':
      return either(left, right);
  }
}
