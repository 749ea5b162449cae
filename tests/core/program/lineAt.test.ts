import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { lineAt } from '../../../src/core/program/lineAt.ts';
import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { workedCase } from '../../fixtures/worked/complete.ts';

const funding = compileCase(workedCase('under-activity-2017'));
const rows = caseRows(funding);
const evaluation = evaluate(funding, prepareInputs(funding, { rows }));
const row = rows?.names.indexOf('AHH medical') ?? -1;

describe('lineAt', () => {
  it('is minus where a transfer leaves, plus where it arrives, nothing without a payer', () => {
    const cut = (payer?: string) => lineAt(evaluation, 'cutLine', 2018, { row }, payer);
    expect(cut('hospital')).toEqual({ state: 'value', value: -8390000 });
    expect(cut('region')).toEqual({ state: 'value', value: 8390000 });
    expect(cut()).toEqual({ state: 'value', value: 0 });
  });
});
