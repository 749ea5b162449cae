import { expect, test } from 'vitest';
import { doubledPlaces } from '../../../../src/core/dataset/years/doubledPlaces.ts';
import { rowsOfYear } from '../../../../src/core/dataset/years/rowsOfYear.ts';
import { tableOfYears } from './tableOfYears.ts';

test('counts the places that stand in several rows, not the rows, and not totals', () => {
  expect(doubledPlaces(tableOfYears)).toBe(3);
  expect(doubledPlaces(rowsOfYear(tableOfYears, { column: 'c2', only: '2024' }))).toBe(0);
  expect(doubledPlaces({ ...tableOfYears, labels: null })).toBe(0);
});
