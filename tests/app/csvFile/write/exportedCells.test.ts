import { expect, test } from 'vitest';
import { exportedCells } from '../../../../src/app/csvFile/write/exportedCells.ts';
import type { Table } from '../../../../src/core/dataset/table.ts';

const table: Table = {
  rows: 5,
  labels: null,
  columns: [
    {
      id: 'a',
      name: 'Antal',
      type: 'number',
      data: Float64Array.of(NaN, NaN, 5, NaN, NaN),
      originals: [
        { row: 0, text: 'ukendt' },
        { row: 2, text: '5E0' },
        { row: 3, text: '1,234.5' },
        { row: 4, text: '<5' },
      ],
    },
    {
      id: 'b',
      name: 'Dato',
      type: 'date',
      dictionary: ['2024-02-01'],
      data: Int32Array.of(0, 0, 0, 0, -1),
      originals: [{ row: 4, text: '31-02-2024' }],
    },
  ],
};

test('what could not be read stands as it was found, but never a figure that was not read', () => {
  expect(exportedCells(table, 0, 5).map(([number]) => number)).toEqual(['ukendt', null, 5, null, '<5']);
  expect(exportedCells(table, 4, 5)).toEqual([['<5', '31-02-2024']]);
});

test('any stretch has the cells of the whole', () => {
  const whole = exportedCells(table, 0, 5);
  for (let start = 0; start < 5; start++)
    expect(exportedCells(table, start, start + 1)).toEqual([whole[start]]);
});
