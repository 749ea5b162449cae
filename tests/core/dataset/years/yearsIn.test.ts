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
