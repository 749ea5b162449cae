import { expect, test } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { isLoss } from '../../../../src/ui/pages/case/isLoss.ts';
import { cashLine, formula, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    formulas: [formula('hours', 'h', '1[h]'), formula('change', 't', '1[t]')],
    lines: [cashLine('run', '1[DKK/yr]')],
    measures: [{ id: 'npv', label: { da: 'npv', en: 'npv' }, measure: 'npv', of: { lens: 'cash' } }],
    outcomes: [
      { figure: 'hours', lens: 'capacity', unit: 'h', whole: 'sum' },
      { figure: 'change', unit: 't', whole: 'sum' },
    ],
  }),
);

test.each([
  ['hours', 1, false],
  ['hours', -1, true],
  ['npv', -1, true],
  ['npv', 0, false],
  ['change', -1, false],
])('%s at %i is a loss: %s', (id, value, loss) => {
  expect(isLoss(program, id, { state: 'value', value })).toBe(loss);
});

test('what has no value is no loss', () => {
  expect(isLoss(program, 'hours', { state: 'missing', waitsFor: [] })).toBe(false);
});
