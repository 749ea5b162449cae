import { expect, it } from 'vitest';
import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { quantity, say, smallCase } from '../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    counts: [{ id: 'birth', one: say('birth'), many: say('births') }],
    parameters: [
      quantity('births', 'birth/yr', 100),
      { id: 'exempt', label: say('exempt'), class: 'assumption', options: ['no', 'yes'], value: 'no' },
    ],
    dataset: {
      columns: [{ id: 'monthly', unit: 'birth/month' }],
      mapping: { births: 'monthly', exempt: 'free' },
      rows: [
        { name: 'A', monthly: 10, free: 'yes' },
        { name: 'B', monthly: null, free: 'no', part: 'A' },
        { name: 'All', monthly: 10, free: null, totalRow: true },
      ],
    },
  }),
);

it('caseRows turns a column per month into the parameter per year, options into their place, gaps into NaN', () => {
  const rows = caseRows(program);
  expect(rows?.values.get('births')).toEqual(Float64Array.of(120, NaN, 120));
  expect(rows?.values.get('exempt')).toEqual(Float64Array.of(1, 0, NaN));
  expect(rows?.parts).toEqual([null, 'A', null]);
  expect(rows?.totals).toEqual([false, false, true]);
});

it('caseRows is null for a case without rows', () => {
  expect(caseRows(compileCase(smallCase()))).toBeNull();
});
