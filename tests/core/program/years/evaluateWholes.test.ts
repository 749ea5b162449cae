import { expect, it } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

const program = compileCase(workedCase('under-activity-2017'));
const evaluation = evaluate(program, prepareInputs(program, { rows: caseRows(program) }));
const whole = (id: string): unknown => figureAt(evaluation, id);

it('evaluateWholes sums without part-of rows and leaves rows without a value out', () => {
  expect(whole('drgValue')).toEqual({ state: 'value', value: expect.closeTo(1941.432, 6) });
  expect(whole('cut')).toEqual({ state: 'value', value: expect.closeTo(31.3732, 6) });
});

it('evaluateWholes makes a ratio of the whole from totals, not from the mean of ratios', () => {
  expect(whole('valuePerVisit')).toEqual({ state: 'value', value: expect.closeTo(2532.53, 2) });
});

it('evaluateWholes keeps a value that all rows share and guesses none for one that differs', () => {
  expect(whole('conversionShare')).toEqual({ state: 'value', value: 0.2 });
  expect(whole('breakEvenPerVisit')).toEqual({ state: 'none' });
});
