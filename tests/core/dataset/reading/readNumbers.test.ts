import { expect, test } from 'vitest';
import { addRecords } from '../../../../src/core/dataset/reading/addRecords.ts';
import { openTable } from '../../../../src/core/dataset/reading/tableReading.ts';

function kindsAfter(rows: number, cell: (row: number) => string[], labels?: number) {
  const reading = openTable(labels === undefined ? {} : { labels });
  const records = [['a', 'b'], ...Array.from({ length: rows }, (_, row) => cell(row))];
  addRecords(reading, { records, lines: Int32Array.from(records, (_, index) => index + 1) });
  return reading.columns.map(({ kind }) => kind);
}

test('columns of numbers are read as numbers once enough rows say so', () => {
  const row = (index: number) => ['A', `${index},5`];
  expect(kindsAfter(900, row)).toEqual([]);
  expect(kindsAfter(2000, row)).toEqual(['coded', 'number']);
});

test('a column that names the rows, and one with few figures, stay as they stand', () => {
  expect(kindsAfter(2000, (index) => [String(index), '1'], 0)).toEqual(['coded', 'number']);
  expect(kindsAfter(2000, (index) => ['A', index % 100 === 0 ? '5' : ''])).toEqual(['coded', 'coded']);
});
