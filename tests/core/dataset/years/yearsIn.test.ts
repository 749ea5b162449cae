import { expect, test } from 'vitest';
import { yearsIn } from '../../../../src/core/dataset/years/yearsIn.ts';
import { tableOfYears } from './tableOfYears.ts';

test('counts the rows of every year, first to last, without totals', () => {
  expect(yearsIn(tableOfYears, 'c2')).toEqual([
    { year: '2023', rows: 3 },
    { year: '2024', rows: 3 },
  ]);
  expect(yearsIn(tableOfYears, 'none')).toEqual([]);
});

test('counts numbers that are years, and no text that only a total has', () => {
  const data = Float64Array.of(2024, 1900, 2199, 2024, 2024.5, 812, 2200, NaN, Infinity, -2024, 2030);
  const years = { id: 'year', name: 'År', type: 'number' as const, data };
  expect(yearsIn({ columns: [years], rows: 11, labels: null, totals: [0, 10, 0] }, 'year')).toEqual([
    { year: '1900', rows: 1 },
    { year: '2024', rows: 1 },
    { year: '2199', rows: 1 },
  ]);
});
