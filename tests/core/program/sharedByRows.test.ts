import { expect, test } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs, type RowData } from '../../../src/core/program/prepareInputs.ts';
import { sharedByRows } from '../../../src/core/program/sharedByRows.ts';
import { formula, quantity, say, smallCase } from '../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [
      quantity('visits', '1/yr', 100),
      quantity('hours', 'h', 1),
      quantity('licence', 'DKK/yr', 500),
      quantity('posts', 'share', 4),
    ],
    formulas: [
      formula('freed', 'h/yr', 'visits * hours'),
      formula('price', 'DKK/h', 'licence / total(freed)'),
      formula('twice', 'DKK/h', 'price + price'),
      formula('single', 'h', 'hours + hours'),
      formula('places', 'share', 'if(total(1) > 1, 1, posts)'),
      formula('part', 'share', 'freed / total(freed)'),
    ],
    outcomes: [
      { figure: 'places', unit: 'share', whole: 'sum' },
      { figure: 'price', unit: 'DKK/h', whole: 'price', label: say('price') },
    ],
  }),
);

const births: RowData = {
  names: ['A', 'B'],
  parts: [null, null],
  totals: [false, false],
  values: new Map([['visits', Float64Array.of(100, 300)]]),
};

test.each([
  ['price', true],
  ['twice', true],
  ['freed', false],
  ['part', false],
  ['single', false],
  ['places', false],
  ['licence', false],
])('with rows %s is of the whole alone: %s', (id, shared) => {
  expect(sharedByRows(evaluate(program, prepareInputs(program, { rows: births })), id)).toBe(shared);
});

test('without rows every figure is its own', () => {
  expect(sharedByRows(evaluate(program, prepareInputs(program)), 'price')).toBe(false);
});
