import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { tokensOf } from '../../../../src/core/program/receipt/tokens.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

const program = compileCase(workedCase('birth-robot'));
const evaluation = evaluate(program, prepareInputs(program));
const tokens = (id: string) =>
  tokensOf(evaluation, { id, year: null, payer: null, row: null }, {}, (next) => next);

it('tokensOf fills every name with its value and unit, and the horizon with its years', () => {
  expect(tokens('pricePerHour')).toContainEqual({ kind: 'number', text: '5', unit: 'yr' });
  expect(tokens('pricePerHour')).toContainEqual(
    expect.objectContaining({ kind: 'figure', id: 'running', state: { state: 'value', value: 150000 } }),
  );
});

it('tokensOf shows the amount of a line and nothing for a parameter or a measure', () => {
  expect(tokens('run')).toEqual([expect.objectContaining({ id: 'running' })]);
  expect(tokens('births')).toBeUndefined();
  expect(tokens('npvCash')).toBeUndefined();
});
