import { expect, it } from 'vitest';
import { uniform, type Column } from '../../../src/core/column.ts';
import { discountFactors } from '../../../src/core/finance/discountFactors.ts';
import { netPresentValue } from '../../../src/core/finance/netPresentValue.ts';
import { repayFlows } from '../../../src/core/finance/repayFlows.ts';
import { oracle } from '../../fixtures/oracle.ts';
import { flowsOf, laneOf } from './flows.ts';

type Inputs = {
  implementationCost: number;
  share: number;
  annualNetGain: number;
  loanRepaymentShareOfGain: number;
};
const { inputs, expected } = oracle<Inputs, { grant: number; fundNpvLoan: number }>('C12');
const perYear = inputs.annualNetGain * inputs.loanRepaymentShareOfGain;
const drawn = inputs.implementationCost * inputs.share;

const every = (amount: number, horizon: number): Column[] => flowsOf(Array(horizon + 1).fill(amount));
const first = (amount: number, horizon: number): Column[] => flowsOf([amount, ...Array(horizon).fill(0)]);

it('repayFlows pays 0.6 m in five years and the last 0.5 m in year 6 (C12)', () => {
  const loan = repayFlows({ drawn: first(drawn, 10), perYear: every(perYear, 10), rate: null, horizon: 10 });
  const millions = laneOf(loan.paid).map((paid) => paid / 1e6);
  expect(millions).toEqual([0, 0.6, 0.6, 0.6, 0.6, 0.6, 0.5, 0, 0, 0, 0]);
  expect(laneOf(loan.balance).at(-1)).toBe(0);
  const fund = loan.paid.map((paid, year) => Float64Array.of(paid[0]! - (year === 0 ? drawn : 0)));
  expect(netPresentValue(fund, discountFactors('dk2021', 10))[0]).toBeCloseTo(expected.fundNpvLoan, 2);
});

it('repayFlows leaves 0.5 m owed when the horizon is 5 years (case-model test 12)', () => {
  const loan = repayFlows({ drawn: first(drawn, 5), perYear: every(perYear, 5), rate: null, horizon: 5 });
  expect(laneOf(loan.balance).at(-1)).toBe(500_000);
});

it('repayFlows adds interest before it pays, on what was owed a year before', () => {
  const loan = repayFlows({ drawn: first(1000, 3), perYear: every(600, 3), rate: uniform(0.1), horizon: 3 });
  expect(laneOf(loan.interest)).toEqual([0, 100, 50, 0]);
  expect(laneOf(loan.paid)).toEqual([0, 600, 550, 0]);
  expect(laneOf(loan.balance)).toEqual([1000, 500, 0, 0]);
});

it('repayFlows repays each draw from the year after it', () => {
  const loan = repayFlows({ drawn: flowsOf([0, 100, 50, 0]), perYear: every(80, 3), rate: null, horizon: 3 });
  expect(laneOf(loan.paid)).toEqual([0, 0, 80, 70]);
});

it('repayFlows pays nothing in a year with a negative amount', () => {
  const loan = repayFlows({ drawn: first(100, 2), perYear: flowsOf([0, -50, 60]), rate: null, horizon: 2 });
  expect(laneOf(loan.paid)).toEqual([0, 0, 60]);
});

it('repayFlows has no value where a draw or a payment is missing, and none to wait for when nothing is owed', () => {
  const missing = repayFlows({ drawn: first(NaN, 1), perYear: every(1, 1), rate: null, horizon: 1 });
  expect(laneOf(missing.paid)).toEqual([0, NaN]);
  const nothing = repayFlows({ drawn: first(0, 1), perYear: every(NaN, 1), rate: uniform(NaN), horizon: 1 });
  expect(laneOf(nothing.paid)).toEqual([0, 0]);
});

it('repayFlows may differ from lane to lane', () => {
  const loan = repayFlows({
    drawn: [Float64Array.of(100, 200), uniform(0)],
    perYear: every(150, 1),
    rate: null,
    horizon: 1,
  });
  expect(laneOf(loan.balance, 0)).toEqual([100, 0]);
  expect(laneOf(loan.balance, 1)).toEqual([200, 50]);
});
