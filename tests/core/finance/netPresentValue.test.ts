import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uniform } from '../../../src/core/column.ts';
import { add, scale } from '../../../src/core/columnMath.ts';
import { discountFactors } from '../../../src/core/finance/discountFactors.ts';
import { netPresentValue } from '../../../src/core/finance/netPresentValue.ts';
import { oracle } from '../../fixtures/oracle.ts';
import { flowsOf, lanesOf } from './flows.ts';

const factors = discountFactors('dk2021', 5);

it('netPresentValue of the short case (D03)', () => {
  const { inputs, expected } = oracle<{ cashflow: number[] }, { npv: number }>('D03');
  expect(Math.abs(netPresentValue(flowsOf(inputs.cashflow), factors)[0]! - expected.npv)).toBeLessThan(1e-6);
});

it('netPresentValue leaves year 0 undiscounted, as numpy-financial does and a spreadsheet does not (P02)', () => {
  const { inputs, expected } = oracle<{ npv: { rate: number; cashflow: number[] } }, { npv: number }>('P02');
  const { rate, cashflow } = inputs.npv;
  const atRate = discountFactors([{ toYear: null, rate }], 5);
  expect(Math.abs(netPresentValue(flowsOf(cashflow), atRate)[0]! - expected.npv)).toBeLessThan(1e-5);
});

it('netPresentValue of a case that never pays back (D05)', () => {
  const { inputs, expected } = oracle<{ cashflow: number[] }, { 'npv3.5': number }>('D05');
  expect(Math.abs(netPresentValue(flowsOf(inputs.cashflow), factors)[0]! - expected['npv3.5'])).toBeLessThan(
    1e-6,
  );
});

it('netPresentValue with ramped gains and with all gains from year 1 (D08)', () => {
  type Inputs = { investment: number; fullBenefit: number; running: number };
  type Expected = { cashflow: number[]; npv: number; npvWithoutRamp: number };
  const { inputs, expected } = oracle<Inputs, Expected>('D08');
  const yearly = inputs.fullBenefit - inputs.running;
  const flat = [-inputs.investment, yearly, yearly, yearly, yearly, yearly];
  expect(netPresentValue(flowsOf(expected.cashflow), factors)[0]).toBeCloseTo(expected.npv, 2);
  expect(netPresentValue(flowsOf(flat), factors)[0]).toBeCloseTo(expected.npvWithoutRamp, 2);
});

it('netPresentValue gives a lane the same bits alone and among others', () => {
  const lane = [-300000, 0.1, 0.2, 0.3, 1 / 3, 0.7, 1e10, 0.9];
  const together = lanesOf([lane, lane.map((flow) => flow / 3), lane, lane, lane]);
  together[0] = uniform(-300000);
  together[5] = uniform(0.7);
  const long = discountFactors('dk2021', 7);
  const alone = netPresentValue(flowsOf(lane), long)[0];
  expect([...netPresentValue(together, long)].filter((_, i) => i !== 1)).toEqual([
    alone,
    alone,
    alone,
    alone,
  ]);
});

it('netPresentValue has no value in a lane with a missing flow, and only there', () => {
  expect([...netPresentValue([uniform(-1), Float64Array.of(NaN, 1)], Float64Array.of(1, 1))]).toEqual([
    NaN,
    0,
  ]);
});

it('netPresentValue is linear in the flows', () => {
  const years = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(years, years, fc.double({ min: -100, max: 100, noNaN: true }), (a, b, k) => {
      const left = netPresentValue(
        flowsOf(a).map((flow, year) => add(scale(flow, k), Float64Array.of(b[year]!))),
        factors,
      );
      const right = k * netPresentValue(flowsOf(a), factors)[0]! + netPresentValue(flowsOf(b), factors)[0]!;
      expect(Math.abs(left[0]! - right)).toBeLessThan(1e-2);
    }),
  );
});
