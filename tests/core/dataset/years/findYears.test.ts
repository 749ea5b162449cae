import { expect, test } from 'vitest';
import { findYears } from '../../../../src/core/dataset/years/findYears.ts';
import { tableOfYears } from './tableOfYears.ts';

test('finds the column of years beside the names', () => {
  expect(findYears(tableOfYears)).toBe('c2');
});

test('a column with one figure that is no year is none, nor is one that is mostly empty', () => {
  const spoilt = (value: number, from = 0) => ({
    ...tableOfYears,
    columns: tableOfYears.columns.map((column) =>
      column.id === 'c2' && column.type === 'number'
        ? { ...column, data: column.data.map((year, row) => (row >= from ? value : year)) }
        : column,
    ),
  });
  expect(findYears(spoilt(31, 7))).toBeNull();
  expect(findYears(spoilt(NaN, 7))).toBe('c2');
  expect(findYears(spoilt(NaN, 3))).toBeNull();
});

test('years that name the rows are rows of their own', () => {
  const { columns } = tableOfYears;
  const named = columns.map((column) =>
    column.id === 'c2'
      ? { ...column, type: 'text' as const, dictionary: ['2023'], data: new Int32Array(8) }
      : column,
  );
  expect(findYears({ ...tableOfYears, columns: named, labels: 'c2' })).toBeNull();
});
