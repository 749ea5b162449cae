import { expect, test } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { countedRows } from '../../../../src/core/program/receipt/countedRows.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import type { RowData } from '../../../../src/core/program/prepareInputs.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

const children = compileCase(workedCase('ccc'));

test('a row is left out of the figures it has no value of, and of no others', () => {
  const names = ['A', 'B', 'C', 'part of A', 'all'];
  const rows: RowData = {
    names,
    parts: [null, null, null, 'A', null],
    totals: [false, false, false, false, true],
    values: new Map([
      ['patients', Float64Array.of(250, NaN, 100, NaN, 350)],
      ['gaBefore', Float64Array.of(0.57, 0.57, NaN, NaN, 0.5)],
    ]),
  };
  const evaluation = evaluate(children, prepareInputs(children, { rows }));
  expect(countedRows(evaluation, 'patients')).toEqual({ counted: 2, left: ['B'] });
  expect(countedRows(evaluation, 'gaBefore')).toEqual({ counted: 2, left: ['C'] });
  expect(countedRows(evaluation, 'avoided')).toEqual({ counted: 1, left: ['B', 'C'] });
});

test('without rows, and for what is the same in all of them, there is nothing to count', () => {
  const without = evaluate(children, prepareInputs(children));
  expect(countedRows(without, 'patients')).toBeNull();
  const rows = evaluate(children, prepareInputs(children, { rows: caseRows(children) }));
  expect(countedRows(rows, 'gaAfter')).toBeNull();
});
