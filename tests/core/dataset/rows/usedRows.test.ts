import { expect, test } from 'vitest';
import { usedRows } from '../../../../src/core/dataset/rows/usedRows.ts';
import { tableOfYears } from '../years/tableOfYears.ts';

test('names the groups and picks the year that a scenario says', () => {
  expect(usedRows(tableOfYears, {})).toBe(tableOfYears);
  const used = usedRows(tableOfYears, { year: { column: 'c2', only: '2024' }, groups: 'c4' });
  expect(used).toMatchObject({ rows: 4, groups: 'c4', labels: 'c1' });
});

test('numbers are no groups', () => {
  expect(usedRows(tableOfYears, { groups: 'c3' })).toBe(tableOfYears);
  expect(usedRows(tableOfYears, { groups: 'gone' })).toBe(tableOfYears);
});
