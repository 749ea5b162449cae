import { expect, it } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 1, discount: [{ toYear: null, rate: 0 }], priceLevel: 'unstated' },
    parameters: [quantity('gain', 'DKK/yr', 1), quantity('fee', 'DKK/yr', 5), quantity('other', 'DKK', 1)],
    lines: [cashLine('gains', 'gain', { kind: 'benefit' }), cashLine('fees', 'fee')],
    measures: [
      { id: 'npv', measure: 'npv', of: { lens: 'cash' } },
      { id: 'most', solve: { for: 'fee', make: 'npv', within: [0, 100] } },
      { id: 'outside', solve: { for: 'fee', make: 'npv', within: [50, 60] } },
      { id: 'unrelated', solve: { for: 'other', make: 'npv', within: [0, 9] } },
    ],
    dataset: {
      mapping: { gain: 'g' },
      rows: [
        { name: 'A', g: 20 },
        { name: 'B', g: 30 },
      ],
    },
  }),
);
const evaluation = evaluate(program, prepareInputs(program, { rows: caseRows(program) }));

it('evaluateSolve answers each row for itself and the whole for its summed flows', () => {
  expect(figureAt(evaluation, 'most', { row: 0 })).toEqual({ state: 'value', value: expect.closeTo(20, 9) });
  expect(figureAt(evaluation, 'most', { row: 1 })).toEqual({ state: 'value', value: expect.closeTo(30, 9) });
  expect(figureAt(evaluation, 'most')).toEqual({ state: 'value', value: expect.closeTo(25, 9) });
});

it('evaluateSolve has no answer outside its bracket or for a parameter the figure does not read', () => {
  expect(figureAt(evaluation, 'outside')).toEqual({ state: 'none' });
  expect(figureAt(evaluation, 'unrelated')).toEqual({ state: 'none' });
});
