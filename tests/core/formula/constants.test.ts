import { expect, it } from 'vitest';
import { bareConstants } from '../../../src/core/formula/constants.ts';
import { expressionOf } from './expressions.ts';
import { issuesOf, marked } from './figures.ts';

const found = (formula: string) => bareConstants(expressionOf(formula), formula).map(marked);

it.each(['0', '1', '1 - failShare', '1[yr]', '0[h]', '0%', '100%', 'max(0, -1)'])(
  'bareConstants allows %s',
  (formula) => {
    expect(found(formula)).toEqual([]);
  },
);

it.each([
  ['patients * 250', '250'],
  ['60[min]', '60[min]'],
  ['50 %', '50 %'],
  ['1%', '1%'],
  ['x / 2.5', '2.5'],
])('bareConstants finds in %s the number %s', (formula, number) => {
  expect(found(formula)).toEqual([{ code: 'formula.bare-constant', number, marks: number }]);
});

it('bareConstants is one issue, and a changed unit another', () => {
  expect(found('patients * 250')).toHaveLength(1);
  expect(issuesOf('patients * 250')).toEqual([]);
  expect(issuesOf('patients + 250')).toHaveLength(1);
});

it('bareConstants finds all of them', () => {
  expect(found('if(a > 3, 4 * b, -(5))')).toHaveLength(3);
});
