import { expect, it } from 'vitest';
import { evaluateCall, groupArgument } from '../../../../src/core/formula/functions/evaluateCall.ts';
import { valuesOf } from '../figures.ts';

it.each([
  ['if(1 > 0, 3, 4)', 3],
  ['min(3, 1, 2)', 1],
  ['max(3, 1, 2)', 3],
  ['mean(3, 1, 2)', 2],
  ['mean(12, 0)', 6],
  ['abs(-4)', 4],
  ['clamp(5, 0, 3)', 3],
  ['clamp(-5, 0, 3)', 0],
  ['floor(2.7)', 2],
  ['ceil(2.1)', 3],
  ['round(2.5)', 3],
  ['floor(2.7, 0.5)', 2.5],
  ['sqrt(9)', 3],
  ['known(1)', 1],
  ['total(7)', 7],
  ['apportion(7, 1, 1)', 7],
])('evaluateCall gives %s = %d', (formula, value) => {
  expect(valuesOf(formula)).toEqual([value]);
});

it('evaluateCall throws for a call that checking would have refused', () => {
  const scope = {
    lanes: { variants: 1, rows: 1 },
    counted: () => true,
    annuityFactor: (life: Float64Array) => life,
  };
  const one = Float64Array.of(1);
  expect(() => evaluateCall({ name: 'nosuch', values: [one], group: null }, scope)).toThrow('nosuch');
  expect(() => evaluateCall({ name: 'clamp', values: [one], group: null }, scope)).toThrow('arguments');
});

it('groupArgument is the place of the choice to group by', () => {
  expect(['total', 'apportion', 'max'].map(groupArgument)).toEqual([1, 3, null]);
});
