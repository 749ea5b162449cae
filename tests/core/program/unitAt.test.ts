import { expect, test } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { receipt } from '../../../src/core/program/receipt.ts';
import { unitAt } from '../../../src/core/program/unitAt.ts';
import { workedCase } from '../../fixtures/worked/complete.ts';

const children = compileCase(workedCase('ccc'));
const rows = {
  names: ['A', 'B'],
  parts: [null, null],
  totals: [false, false],
  values: new Map([['patients', Float64Array.of(250, 100)]]),
  units: new Map([['patients', ['score', null]]]),
};
const evaluation = evaluate(children, prepareInputs(children, { rows }));

test('a row has the unit its dataset gives it, else the figure’s own, as the whole has', () => {
  const own = children.figures.get('patients')?.unit?.text;
  expect(unitAt(evaluation, 'patients', { row: 0 })).toBe('score');
  expect(unitAt(evaluation, 'patients', { row: 1 })).toBe(own);
  expect(unitAt(evaluation, 'patients')).toBe(own);
  expect(unitAt(evaluation, 'patients', { row: 'whole' })).toBe(own);
  expect(unitAt(evaluation, 'nothing')).toBe('');
});

test('receipts speak in the unit of their row, in the figure and in its formula', () => {
  expect(receipt(evaluation, 'patients/A')).toMatchObject({ unitText: 'score', where: { row: 0 } });
  const tokens = receipt(evaluation, 'avoided/A')?.tokens ?? [];
  expect(tokens.find((token) => token.kind === 'figure' && token.id === 'patients')).toMatchObject({
    unitText: 'score',
  });
});
