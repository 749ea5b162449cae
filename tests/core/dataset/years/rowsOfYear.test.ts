import { expect, test } from 'vitest';
import { rowNames } from '../../../../src/core/dataset/rowNames.ts';
import { rowsOfYear } from '../../../../src/core/dataset/years/rowsOfYear.ts';
import { tableOfYears } from './tableOfYears.ts';

test('gives the rows of one year with their totals and texts, each place once', () => {
  const rows = rowsOfYear(tableOfYears, { column: 'c2', only: '2023' });
  expect(rows.rows).toBe(4);
  expect(rows.totals).toEqual([3]);
  expect(rowNames(rows)).toEqual(['Odense', 'Vejle', 'Aalborg', 'I alt']);
  expect([...(rows.columns[2]?.data ?? [])]).toEqual([10, NaN, 30, 60]);
  expect(rows.columns[2]?.originals).toEqual([{ row: 1, text: 'ca. 20' }]);
  expect(rowsOfYear(tableOfYears, { column: 'c2', only: '2024' }).columns[2]).not.toHaveProperty('originals');
});

test('a year that no row has gives none, and a column that is gone gives all', () => {
  expect(rowsOfYear(tableOfYears, { column: 'c2', only: '1999' }).rows).toBe(0);
  expect(rowsOfYear(tableOfYears, { column: 'gone', only: '2023' })).toBe(tableOfYears);
});
