import { expect, it } from 'vitest';
import { valueNow } from '../../../../src/core/analysis/oneWay/valueNow.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs, type RowData } from '../../../../src/core/program/prepareInputs.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const pay = quantity('pay', 'DKK/h', 100, { priceLevel: '21-PL' });
const twice = quantity('twice', 'DKK/h', { formula: 'pay + pay' });
const empty = quantity('empty', 'min', 7, { startsEmpty: true });
const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 5, discount: 'dk2021', priceLevel: '22-PL' },
    priceIndex: { id: 'index', rates: { 2022: 0.1 } },
    parameters: [pay, twice, empty],
  }),
);

it('valueNow is what is typed, the case’s own number, or what its formula gives', () => {
  const inputs = prepareInputs(program, { at: { empty: 9 } });
  expect(valueNow(program, inputs, pay)).toBe(100);
  expect(valueNow(program, inputs, twice)).toBeCloseTo(220, 9);
  expect(valueNow(program, inputs, empty)).toBe(9);
});

it('valueNow is null where a field is empty, until the example fills it, and where rows differ', () => {
  expect(valueNow(program, prepareInputs(program), empty)).toBeNull();
  expect(valueNow(program, prepareInputs(program, { example: true }), empty)).toBe(7);
  const rows: RowData = {
    names: ['A', 'B'],
    parts: [null, null],
    totals: [false, false],
    values: new Map([['pay', Float64Array.of(1, 2)]]),
  };
  expect(valueNow(program, prepareInputs(program, { rows }), pay)).toBeNull();
});
