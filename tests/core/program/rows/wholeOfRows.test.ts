import { expect, it } from 'vitest';
import { budget } from '../../../../src/core/program/budget.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { drain } from '../../../../src/core/program/rows/evaluateRows.ts';
import { summariseRows } from '../../../../src/core/program/rows/summariseRows.ts';
import { wholeOfRows } from '../../../../src/core/program/rows/wholeOfRows.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 1, discount: 'dk2021', priceLevel: 'unstated' },
    parameters: [quantity('gain', 'DKK/yr', 1), quantity('price', 'DKK', 90), quantity('empty', 'DKK', null)],
    lines: [
      cashLine('buy', 'price', { per: 'whole', when: { once: {} } }),
      cashLine('gains', 'gain', { kind: 'benefit' }),
    ],
    measures: [{ id: 'net', measure: 'sum', of: { lens: 'cash' } }],
    formulas: [{ id: 'more', label: { da: 'm', en: 'm' }, formula: 'gain * 1[yr] + empty', unit: 'DKK' }],
  }),
);
const rows = {
  names: ['A', 'B'],
  parts: [null, null],
  totals: [false, false],
  values: new Map([['gain', Float64Array.of(60, 70)]]),
};
const inputs = prepareInputs(program, { rows });
const { summary } = drain(summariseRows(program, inputs, { block: 1 }), () => undefined);
const trials = {
  rerun: () => {
    throw new Error('nothing is tried here');
  },
  breakEven: () => NaN,
};

it('wholeOfRows counts a shared cost once and answers without a single row at hand', () => {
  const alone = prepareInputs(program);
  const whole = wholeOfRows(program, alone, structuredClone(summary), trials);
  expect(figureAt(whole, 'net')).toEqual({ state: 'value', value: 40 });
  expect(budget(whole, { lens: 'cash' }).total).toEqual([-90, 130]);
});

it('wholeOfRows still says which parameter a figure waits for', () => {
  const whole = wholeOfRows(program, inputs, summary, trials);
  expect(figureAt(whole, 'more')).toEqual({ state: 'missing', waitsFor: ['empty'] });
});
