import { expect, test } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs, type RowData } from '../../../../src/core/program/prepareInputs.ts';
import { wholeOnly } from '../../../../src/core/program/whole/wholeOnly.ts';
import { cashLine, formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

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

const sharedCost = compileCase(
  smallCase({
    parameters: [quantity('visits', '1/yr', 100), quantity('licence', 'DKK/yr', 500)],
    formulas: [
      formula('npvPerPlace', 'DKK', 'npvAll + npvAll'),
      formula('worth', 'DKK/yr', 'visits * 1[DKK]'),
    ],
    lines: [
      cashLine('run', 'licence', { per: 'whole' }),
      cashLine('gain', 'worth', { kind: 'benefit', per: 'row' }),
      cashLine('fee', 'worth', { per: 'row' }),
    ],
    measures: [
      { id: 'npvAll', label: say('a'), measure: 'npv', of: { lines: ['run', 'gain'] } },
      { id: 'npvGain', label: say('b'), measure: 'npv', of: { lines: ['gain', 'fee'] } },
      { id: 'npvPart', label: say('c'), measure: 'npv', of: { lines: ['run', 'gain', 'fee'] } },
      { id: 'paybackPart', label: say('d'), measure: 'payback', of: { lines: ['run', 'gain', 'fee'] } },
      { id: 'solved', label: say('e'), solve: { for: 'licence', make: 'npvAll', within: [0, 1000] } },
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
  expect(wholeOnly(evaluate(program, prepareInputs(program, { rows: births })), id)).toBe(shared);
});

test.each([
  ['run', true],
  ['gain', false],
  ['npvAll', true],
  ['npvGain', false],
  ['npvPart', false],
  ['paybackPart', true],
  ['solved', true],
  ['npvPerPlace', true],
])('a cost paid once for all belongs to no row: %s is of the whole alone: %s', (id, whole) => {
  const evaluation = evaluate(sharedCost, prepareInputs(sharedCost, { rows: births }));
  expect(wholeOnly(evaluation, id)).toBe(whole);
  expect(figureAt(evaluation, id, { row: 1 }).state === 'whole').toBe(whole);
  expect(figureAt(evaluation, id).state).not.toBe('whole');
});

test('without rows every figure is its own', () => {
  expect(wholeOnly(evaluate(program, prepareInputs(program)), 'price')).toBe(false);
});
