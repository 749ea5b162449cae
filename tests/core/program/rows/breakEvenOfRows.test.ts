import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { breakEvenOfRows } from '../../../../src/core/program/rows/breakEvenOfRows.ts';
import { evaluateRows } from '../../../../src/core/program/rows/evaluateRows.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 1, discount: 'dk2021', priceLevel: 'unstated' },
    parameters: [quantity('gain', 'DKK/yr', 1), quantity('price', 'DKK', 90), quantity('idle', 'DKK', 1)],
    lines: [
      cashLine('buy', 'price', { per: 'whole', when: { once: {} } }),
      cashLine('gains', 'gain', { kind: 'benefit' }),
    ],
    measures: [
      { id: 'net', measure: 'sum', of: { lens: 'cash' } },
      { id: 'priceMost', solve: { for: 'price', make: 'net', within: [0, 1000] } },
      { id: 'gainLeast', solve: { for: 'gain', make: 'net', within: [0, 1000] } },
      { id: 'idleMost', solve: { for: 'idle', make: 'net', within: [0, 1000] } },
    ],
  }),
);
const rows = {
  names: ['A', 'B', 'C'],
  parts: [null, null, null],
  totals: [false, false, true],
  values: new Map([['gain', Float64Array.of(60, 70, 1000)]]),
};
const inputs = prepareInputs(program, { rows });
const whole = evaluateRows(program, inputs, ['net']);

it('breakEvenOfRows finds what the shared price may be at most: what the counted rows gain together', () => {
  expect(breakEvenOfRows(whole, inputs, 'priceMost')).toBeCloseTo(130, 6);
});

it('breakEvenOfRows sets a parameter of the rows to the same value in every row', () => {
  expect(breakEvenOfRows(whole, inputs, 'gainLeast')).toBeCloseTo(45, 6);
});

it('breakEvenOfRows has no value where the parameter moves nothing, or the case has no such measure', () => {
  expect(breakEvenOfRows(whole, inputs, 'idleMost')).toBeNaN();
  expect(breakEvenOfRows(whole, inputs, 'net')).toBeNaN();
});
