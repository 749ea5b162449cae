import { expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { entered } from '../../../src/core/program/entered.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { cashLine, quantity, smallCase } from '../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 5, discount: 'dk2021', priceLevel: '22-PL' },
    priceIndex: { id: 'index', rates: { 2022: 0.1 } },
    parameters: [quantity('fee', 'DKK/min', 3, { priceLevel: '21-PL' }), quantity('minutes', 'min/yr', 7)],
    lines: [cashLine('pay', 'fee * minutes')],
  }),
);

it.each([undefined, { costs: { add: 0.2 } }])(
  'entered is the number that typing gives, with %j',
  (realism) => {
    const inputs = prepareInputs(program, { at: { fee: 0.7 }, settings: realism ? { realism } : {} });
    const fee = entered(program, inputs, 'fee')!;
    expect(fee.toRaw(0.7)).toBe(inputs.columns.get('fee')?.[0]);
    expect(fee.toTyped(fee.toRaw(0.7))).toBeCloseTo(0.7, 12);
    expect(fee.toRaw(0.7)).toBeCloseTo(0.7 * 60 * 1.1 * (realism ? 1.2 : 1), 9);
  },
);

it('entered is null for what has no unit', () => {
  expect(entered(program, prepareInputs(program), 'nothing')).toBeNull();
});
