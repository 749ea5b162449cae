import { expect, it } from 'vitest';
import { sweepTable, sweepValues } from '../../../../src/core/analysis/sweep/sweepTable.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

it('sweepTable gives the payback of Children Centered Care by number of children', () => {
  const program = compileCase(workedCase('ccc'));
  const [table] = program.model.tables ?? [];
  const rows = table ? sweepTable(program, table) : [];
  const payback = rows.map(({ states }) => (states[1]?.state === 'value' ? states[1].value : NaN));
  expect(rows.map(({ value }) => value)).toEqual([50, 100, 150, 250, 400, 500]);
  [10, 5, 3.333333333, 2, 1.25, 1].forEach((years, i) => expect(payback[i]).toBeCloseTo(years, 8));
});

it('sweepValues spaces values evenly with both ends', () => {
  expect(sweepValues({ from: 40, to: 60, steps: 2 })).toEqual([40, 50, 60]);
});
