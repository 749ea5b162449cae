import { describe, expect, it } from 'vitest';
import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import { budget } from '../../../src/core/program/budget.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { payerBudgets } from '../../../src/core/analysis/payerBudgets.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { workedCase } from '../../fixtures/worked/complete.ts';

const funding = compileCase(workedCase('under-activity-2017'));
const fundingRows = caseRows(funding);
const cut = evaluate(funding, prepareInputs(funding, { rows: fundingRows }));
const department = fundingRows?.names.indexOf('AHH medical') ?? -1;

const spread = compileCase(workedCase('national-spread'));
const spreadRows = caseRows(spread);
const shared = evaluate(spread, prepareInputs(spread, { rows: spreadRows, example: true }));

describe('payerBudgets', () => {
  it('shows what one payer hands over as what the other receives', () => {
    const of = new Map(payerBudgets(cut, { row: department }).map((one) => [one.payer, one]));
    expect([...of.keys()].sort()).toEqual(['department', 'hospital', 'region']);
    expect(of.get('region')?.received[1]).toBeCloseTo(8390000, 4);
    // The hospital is cut, and passes the whole cut on to the department.
    expect(of.get('hospital')?.handedOver[1]).toBeCloseTo(-8390000, 4);
    expect(of.get('hospital')?.received[1]).toBeCloseTo(8390000, 4);
    expect(of.get('hospital')?.budget.total[1]).toBeCloseTo(0, 4);
  });

  it('adds up to the budget of the whole in every year, and moves nothing in sum', () => {
    const payers = payerBudgets(shared);
    const whole = budget(shared, { lens: 'cash' });
    expect(payers.map(({ payer }) => payer)).toEqual(['region', 'fund']);
    whole.years.forEach((_, t) => {
      const sum = (part: (one: (typeof payers)[number]) => readonly number[]): number =>
        payers.reduce((all, one) => all + (part(one)[t] ?? NaN), 0);
      expect(sum((one) => one.budget.total)).toBeCloseTo(whole.total[t] ?? NaN, 3);
      expect(sum((one) => one.received) + sum((one) => one.handedOver)).toBeCloseTo(0, 3);
      for (const one of payers) {
        const parts = [one.gained, one.received, one.spent, one.handedOver].map((part) => part[t] ?? NaN);
        expect(parts.reduce((all, part) => all + part, 0)).toBeCloseTo(one.budget.total[t] ?? NaN, 3);
        expect(parts.map(Math.sign).map((sign, at) => (at < 2 ? sign >= 0 : sign <= 0))).not.toContain(false);
      }
    });
    const moved = payers.find(({ payer }) => payer === 'fund')?.handedOver ?? [];
    expect(moved.some((amount) => amount < 0)).toBe(true);
  });

  it('leaves a row without an amount out for every payer, not only for the one that lacks it', () => {
    if (!spreadRows) throw new Error('The case carries no rows');
    // Only the fund pays administration.
    const fundAdmin = Float64Array.from(spreadRows.names, (_, at) => (at === 0 ? NaN : 0.04));
    const rows = { ...spreadRows, values: new Map([...spreadRows.values, ['fundAdmin', fundAdmin]]) };
    const partly = evaluate(spread, prepareInputs(spread, { rows, example: true }));
    const whole = budget(partly, { lens: 'cash' });
    const sums = whole.years.map((_, t) =>
      payerBudgets(partly).reduce((all, one) => all + (one.budget.total[t] ?? NaN), 0),
    );
    expect(sums.every(Number.isFinite)).toBe(true);
    sums.forEach((sum, t) => expect(sum).toBeCloseTo(whole.total[t] ?? NaN, 3));
  });

  it('says that an amount is not known on the side where it belongs', () => {
    const empty = evaluate(funding, prepareInputs(funding, { at: { drgValue: null } }));
    const region = payerBudgets(empty).find(({ payer }) => payer === 'region');
    expect(region?.received[1]).toBeNaN();
    expect(region?.handedOver[1]).toBe(0);
  });
});
