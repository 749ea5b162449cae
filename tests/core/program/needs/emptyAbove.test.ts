import { expect, test } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { conclusion } from '../../../../src/core/program/conclusion.ts';
import { emptyAbove } from '../../../../src/core/program/needs/emptyAbove.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs, type RowData } from '../../../../src/core/program/prepareInputs.ts';
import { formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [
      quantity('bought', 'DKK', null),
      quantity('rented', 'DKK/yr', null),
      quantity('buys', 'share', 1),
      quantity('target', 'DKK', null),
    ],
    formulas: [
      formula('price', 'DKK', 'if(buys > 0, bought, rented * 1[yr])'),
      formula('known0', 'DKK', 'if(known(target), target, 0[DKK])'),
      formula('both', 'DKK', 'price + known0'),
    ],
    verdict: [
      { when: 'if(buys > 0, bought > 5[DKK], rented > 5[DKK/yr])', say: say('dear'), tone: 'loss' },
      { say: say('cheap'), tone: 'gain' },
    ],
  }),
);

const at = (values: Readonly<Record<string, number>>, rows: RowData | null = null) =>
  evaluate(program, prepareInputs(program, { at: values, rows }));

test.each([
  [{}, ['bought']],
  [{ buys: 0 }, ['rented']],
  [{ bought: 3 }, []],
])('with %o only the branch taken is waited for', (values, waits) => {
  expect(emptyAbove(at(values), ['both'], {})).toEqual(waits);
});

test('a verdict waits for what the branch taken reads, and for nothing else', () => {
  expect(conclusion(at({})).waitsFor).toEqual(['bought']);
  expect(conclusion(at({ buys: 0 })).waitsFor).toEqual(['rented']);
});

test('with rows, which may take different branches, all that stands above counts', () => {
  const rows: RowData = {
    names: ['A', 'B'],
    parts: [null, null],
    totals: [false, false],
    values: new Map([['buys', Float64Array.of(1, 0)]]),
  };
  expect(emptyAbove(at({}, rows), ['price'], {})).toEqual(['bought', 'rented']);
});
