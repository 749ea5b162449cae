import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signChanges } from '../../../../src/core/finance/rate/signChanges.ts';
import { singleRate } from '../../../../src/core/finance/rate/singleRate.ts';

const rateOf = (...flows: number[]): number => {
  const years = Float64Array.from(flows);
  return singleRate(years, signChanges(years));
};

it('singleRate has no value when two rates fit: 10 % and 20 % of the textbook case', () => {
  expect(rateOf(-100, 230, -132)).toBeNaN();
});

it('singleRate is given in spite of several changes of sign when only one rate fits', () => {
  expect(rateOf(-300, 120, 120, 120, -150, 120, 120, 120)).toBeCloseTo(0.2031385365, 9);
});

it('singleRate has no value without a change of sign or with a missing flow', () => {
  expect(rateOf(1, 1)).toBeNaN();
  expect(rateOf(-1, NaN, 2)).toBeNaN();
});

it('singleRate has no value above 100,000 % or below −99.9 %', () => {
  expect(rateOf(-1, 1e6)).toBeNaN();
  expect(rateOf(-1e6, 1)).toBeNaN();
});

it('singleRate finds the rate a loan was made with', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.6, max: 5, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      (rate, years) => {
        let factor = 1;
        let value = 0;
        const flows = [0];
        for (let year = 1; year <= years; year++) {
          factor /= 1 + rate;
          value += 100 * factor;
          flows.push(100);
        }
        flows[0] = -value;
        expect(Math.abs(rateOf(...flows) - rate)).toBeLessThan(1e-9);
      },
    ),
  );
});
