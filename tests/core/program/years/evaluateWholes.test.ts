import { expect, it } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { vary } from '../../../../src/core/program/years/widen.ts';
import { cashLine, formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';
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

it('evaluateWholes judges each variant by itself: one without a value takes none from the others', () => {
  const root = compileCase(
    smallCase({
      parameters: [quantity('area', 'h', 4), quantity('own', 'h', 1)],
      formulas: [formula('side', 'h', 'area * sqrt(area / 1[h])'), formula('both', 'h', 'area + own')],
      dataset: {
        mapping: { own: 'o' },
        rows: [
          { name: 'A', o: 1 },
          { name: 'B', o: 2 },
        ],
      },
    }),
  );
  const inputs = vary(prepareInputs(root, { rows: caseRows(root) }), 'area', [4, -1, 9]);
  const { wholes } = evaluate(root, inputs);
  expect([...wholes.get('side')!]).toEqual([8, NaN, 27]);
  expect([...wholes.get('both')!]).toEqual([NaN, NaN, NaN]);
});

it('evaluateWholes reads the whole of a figure that a whole names, not that of the first row', () => {
  const named = compileCase(
    smallCase({
      settings: { start: 2022, horizon: 1, discount: [{ toYear: null, rate: 0 }], priceLevel: 'unstated' },
      parameters: [quantity('gain', 'DKK/yr', 1)],
      formulas: [formula('loss', 'DKK', '0 - npv')],
      lines: [cashLine('gains', 'gain', { kind: 'benefit' })],
      measures: [{ id: 'npv', measure: 'npv', of: { lens: 'cash' } }],
      outcomes: [{ figure: 'loss', unit: 'DKK', whole: '0 - npv' }],
      dataset: {
        mapping: { gain: 'g' },
        rows: [
          { name: 'A', g: 20 },
          { name: 'B', g: 30 },
        ],
      },
    }),
  );
  const run = evaluate(named, prepareInputs(named, { rows: caseRows(named) }));
  expect(figureAt(run, 'loss')).toEqual({ state: 'value', value: -50 });
});

it('evaluateWholes judges every variant by itself: one in which rows differ takes no value from the others', () => {
  const shared = compileCase(
    smallCase({
      parameters: [quantity('gain', 'DKK/yr', 1), quantity('share', 'share', 0)],
      formulas: [formula('cashed', 'DKK/yr', 'gain * share')],
      outcomes: [{ figure: 'cashed', unit: 'DKK/yr' }],
      dataset: {
        mapping: { gain: 'g' },
        rows: [
          { name: 'A', g: 20 },
          { name: 'B', g: 30 },
        ],
      },
    }),
  );
  const inputs = vary(prepareInputs(shared, { rows: caseRows(shared) }), 'share', [0, 0.5]);
  const run = evaluate(shared, inputs);
  expect([0, 1].map((variant) => figureAt(run, 'cashed', { variant }))).toEqual([
    { state: 'value', value: 0 },
    { state: 'none' },
  ]);
});
