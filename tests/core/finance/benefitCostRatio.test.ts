import { expect, it } from 'vitest';
import { benefitCostRatio } from '../../../src/core/finance/benefitCostRatio.ts';
import { discountFactors } from '../../../src/core/finance/discountFactors.ts';
import { oracle } from '../../fixtures/oracle.ts';
import { flowsOf } from './flows.ts';

const factors = discountFactors('dk2021', 5);

it('benefitCostRatio is present value over present value, costs as positive numbers (D03)', () => {
  const { inputs, expected } = oracle<{ cashflow: number[] }, { bcr: number }>('D03');
  const benefits = flowsOf(inputs.cashflow.map((flow) => Math.max(flow, 0)));
  const costs = flowsOf(inputs.cashflow.map((flow) => Math.max(-flow, 0)));
  expect(benefitCostRatio(benefits, costs, factors)[0]).toBeCloseTo(expected.bcr, 8);
});

it('benefitCostRatio has no value without costs', () => {
  expect(benefitCostRatio(flowsOf([1, 1]), flowsOf([0, 0]), factors)[0]).toBeNaN();
});
