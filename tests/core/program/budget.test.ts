import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { budget, shownAmount } from '../../../src/core/program/budget.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { workedCase } from '../../fixtures/worked/complete.ts';

const funding = compileCase(workedCase('under-activity-2017'));
const rows = caseRows(funding);
const evaluation = evaluate(funding, prepareInputs(funding, { rows }));
const row = rows?.names.indexOf('AHH medical') ?? -1;

describe('budget', () => {
  it('shows each payer its own lines: department −3,043,120, hospital 0, region +8,390,000', () => {
    const year1 = (payer: string): number | undefined =>
      budget(evaluation, { lens: 'cash', payers: [payer] }, { row }).total[1];
    expect(year1('department')).toBeCloseTo(-3043120, 4);
    expect(year1('hospital')).toBeCloseTo(0, 4);
    expect(year1('region')).toBeCloseTo(8390000, 4);
  });

  it('nets transfers to nothing over all payers', () => {
    expect(budget(evaluation, { lens: 'cash' }, { row }).total[1]).toBeCloseTo(5346880, 4);
  });

  it('carries calendar years and the running sum', () => {
    const table = budget(evaluation, { lens: 'cash' }, { row });
    expect(table.years).toEqual([2017, 2018]);
    expect(table.cumulative.at(-1)).toBeCloseTo((table.total[0] ?? 0) + (table.total[1] ?? 0), 6);
  });

  it('shows amounts in a unit', () => {
    expect(shownAmount(1500, null)).toBe(1500);
  });
});
