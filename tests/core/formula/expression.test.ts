import { expect, it } from 'vitest';
import { partsOf } from '../../../src/core/formula/expression.ts';
import { expressionOf } from './expressions.ts';

it.each([
  ['1', 0],
  ['a', 0],
  ['exempt is yes', 0],
  ['-a', 1],
  ['a + b', 2],
  ['if(a, b, c)', 3],
])('partsOf %s are %d', (formula, count) => {
  expect(partsOf(expressionOf(formula))).toHaveLength(count);
});
