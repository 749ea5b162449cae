import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateBlock } from '../../../../src/core/program/rows/evaluateBlock.ts';
import { sliceInputs } from '../../../../src/core/program/rows/sliceInputs.ts';
import type { FigureTally } from '../../../../src/core/program/rows/rowSummary.ts';
import { tallyFigures } from '../../../../src/core/program/rows/tallyFigures.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [quantity('a', 'DKK', 1), quantity('b', 'DKK', 2)],
    formulas: [
      { id: 'both', label: { da: 'b', en: 'b' }, formula: 'a + b', unit: 'DKK' },
      { id: 'ratio', label: { da: 'r', en: 'r' }, formula: 'b / (a - a)', unit: 'share' },
    ],
  }),
);
const rows = {
  names: ['A', 'B', 'C', 'D'],
  parts: [null, null, null, null],
  totals: [false, false, false, true],
  values: new Map([['a', Float64Array.of(1, NaN, 3, 99)]]),
};

it('tallyFigures sums counted rows with a value and names those that wait, block after block', () => {
  const inputs = prepareInputs(program, { rows });
  const tally = new Map<string, FigureTally>();
  for (const [from, to] of [
    [0, 2],
    [2, 4],
  ] as const) {
    const block = evaluateBlock(
      program,
      sliceInputs(inputs, from, to),
      new Set(['a', 'b', 'both', 'ratio']),
      new Map(),
    );
    tallyFigures(tally, block, ['a', 'b', 'both', 'ratio'], from === 0 ? [0, 1] : [0]);
  }
  expect(tally.get('both')).toMatchObject({
    sum: 8,
    known: 2,
    left: 1,
    leftNames: ['B'],
    alike: false,
    uniform: false,
  });
  expect(tally.get('b')).toMatchObject({ sum: 6, known: 3, left: 0, own: 2, alike: true, uniform: true });
  // Divided by nothing: no value, but nothing that could be filled in either, save where a is missing.
  expect(tally.get('ratio')).toMatchObject({ known: 0, left: 1, leftNames: ['B'] });
});
