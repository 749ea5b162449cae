import { expect, test } from 'vitest';
import { copiedTable } from '../../../src/app/rows/copiedTable.ts';

test('what is handed over is a copy: the numbers of the table stay where they are', async () => {
  const table = {
    columns: [
      { id: 'n', name: 'N', type: 'number' as const, data: Float64Array.of(1, NaN) },
      { id: 't', name: 'T', type: 'text' as const, dictionary: ['a'], data: Int32Array.of(0, -1) },
    ],
    rows: 2,
    labels: 't',
    totals: [1],
  };
  const { table: copy, transfer } = await copiedTable(table);
  expect(copy).toEqual(table);
  structuredClone(copy, { transfer: [...transfer] });
  expect(copy.columns.map(({ data }) => data.length)).toEqual([0, 0]);
  expect(table.columns.map(({ data }) => data.length)).toEqual([2, 2]);
});
