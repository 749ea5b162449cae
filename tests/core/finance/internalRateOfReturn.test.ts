import { describe, expect, it } from 'vitest';
import { internalRateOfReturn } from '../../../src/core/finance/internalRateOfReturn.ts';
import { netPresentValue } from '../../../src/core/finance/netPresentValue.ts';
import { discountFactors } from '../../../src/core/finance/discountFactors.ts';
import { oracle } from '../../fixtures/oracle.ts';
import { flowsOf, lanesOf } from './flows.ts';

describe('internalRateOfReturn', () => {
  it('is the one in the documentation of numpy-financial (P01)', () => {
    const { inputs, expected } = oracle<{ cashflow: number[] }, { irr: number }>('P01');
    const { rate } = internalRateOfReturn(flowsOf(inputs.cashflow));
    expect(Math.abs(rate[0]! - expected.irr)).toBeLessThan(1e-12);
  });

  it('makes the net present value zero (D03)', () => {
    const { inputs, expected } = oracle<{ cashflow: number[] }, { irr: number; npvAtIrr: number }>('D03');
    const rate = internalRateOfReturn(flowsOf(inputs.cashflow)).rate[0]!;
    const factors = discountFactors([{ toYear: null, rate }], 5);
    expect(Math.abs(rate - expected.irr)).toBeLessThan(1e-9);
    expect(Math.abs(netPresentValue(flowsOf(inputs.cashflow), factors)[0]! - expected.npvAtIrr)).toBeLessThan(
      1e-6,
    );
  });

  it('is negative when the flows do not bring the outlay back, and none when all are costs (D05)', () => {
    type Inputs = { cashflow: number[]; allCosts: number[] };
    const { inputs, expected } = oracle<Inputs, { irr: number }>('D05');
    expect(internalRateOfReturn(flowsOf(inputs.cashflow)).rate[0]).toBeCloseTo(expected.irr, 9);
    expect(internalRateOfReturn(flowsOf(inputs.allCosts)).rate[0]).toBeNaN();
  });

  it('says how often the flows change sign (D04)', () => {
    const { inputs, expected } = oracle<{ cashflow: number[] }, { signChanges: number }>('D04');
    const { signChanges } = internalRateOfReturn(flowsOf(inputs.cashflow));
    expect(signChanges[0]).toBe(expected.signChanges);
  });

  it('is found lane by lane', () => {
    const { rate } = internalRateOfReturn(
      lanesOf([
        [-100, 110],
        [-100, 50],
        [100, 100],
        [-100, NaN],
      ]),
    );
    expect(rate[0]).toBeCloseTo(0.1, 14);
    expect(rate[1]).toBeCloseTo(-0.5, 14);
    expect([rate[2], rate[3]]).toEqual([NaN, NaN]);
  });
});
