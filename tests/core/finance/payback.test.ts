import { describe, expect, it } from 'vitest';
import { discountFactors } from '../../../src/core/finance/discountFactors.ts';
import { payback } from '../../../src/core/finance/payback.ts';
import { oracle } from '../../fixtures/oracle.ts';
import { flowsOf, lanesOf } from './flows.ts';

const simple = (...flows: number[]): number => payback(flowsOf(flows), null)[0]!;

describe('payback', () => {
  it('is linear inside the year, simple and discounted (D03)', () => {
    type Expected = { paybackSimple: number; paybackDiscounted: number };
    const { inputs, expected } = oracle<{ cashflow: number[] }, Expected>('D03');
    const discounted = payback(flowsOf(inputs.cashflow), discountFactors('dk2021', 5))[0];
    expect(simple(...inputs.cashflow)).toBeCloseTo(expected.paybackSimple, 8);
    expect(discounted).toBeCloseTo(expected.paybackDiscounted, 8);
  });

  it('is the crossing that lasts, not the first one (D04)', () => {
    const { inputs, expected } = oracle<{ cashflow: number[] }, { paybackSustained: number }>('D04');
    expect(simple(...inputs.cashflow)).toBeCloseTo(expected.paybackSustained, 9);
  });

  it('is never when the sum is below zero at the horizon (D05)', () => {
    const { inputs } = oracle<{ cashflow: number[] }, unknown>('D05');
    expect(simple(...inputs.cashflow)).toBe(Infinity);
    expect(simple(-100, 150, -100)).toBe(Infinity);
  });

  it('follows the ramp of the gains (D08)', () => {
    const { expected } = oracle<unknown, { cashflow: number[]; payback: number }>('D08');
    expect(simple(...expected.cashflow)).toBeCloseTo(expected.payback, 8);
  });

  it('is 0 when nothing is laid out first', () => {
    expect(simple(0, 100, 100)).toBe(0);
    expect(simple(100, -50)).toBe(0);
  });

  it('of a party without flows is no value, not 0 (case-model test 12)', () => {
    expect(simple(0, 0, 0)).toBeNaN();
  });

  it('has no value when a flow is missing', () => {
    expect(simple(-100, NaN, 300)).toBeNaN();
  });

  it('takes the last year when the sum ends at zero but for rounding', () => {
    const gain = 2_000_000 / 7;
    expect(simple(-2_000_000, gain, gain, gain, gain, gain, gain, gain)).toBeCloseTo(7, 9);
    expect(simple(-0.7, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).toBeCloseTo(7, 9);
  });

  it('is found lane by lane', () => {
    expect([
      ...payback(
        lanesOf([
          [-100, 50, 50],
          [-100, 100, 0],
          [-100, 10, 10],
        ]),
        null,
      ),
    ]).toEqual([2, 1, Infinity]);
  });
});
