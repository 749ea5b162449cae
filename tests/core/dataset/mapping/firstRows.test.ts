import { expect, it } from 'vitest';
import { firstRows } from '../../../../src/core/dataset/mapping/firstRows.ts';
import type { Table } from '../../../../src/core/dataset/table.ts';

const table: Table = {
  columns: [
    { id: 'c1', name: 'Sted', type: 'text', dictionary: ['A', 'B'], data: Int32Array.of(0, 1, 0) },
    { id: 'c2', name: 'Antal', type: 'number', data: Float64Array.of(1, 2, 3) },
  ],
  rows: 3,
  labels: 'c1',
  totals: [1, 2],
};

it('firstRows cuts every column and the totals alike, over the same memory', () => {
  const cut = firstRows(table, 2);
  expect(cut).toMatchObject({ rows: 2, labels: 'c1', totals: [1] });
  expect(cut.columns.map(({ data }) => [...data])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(cut.columns[1]?.data.buffer).toBe(table.columns[1]?.data.buffer);
});

it('firstRows leaves a table that is short enough as it is', () => {
  expect(firstRows(table, 3)).toBe(table);
});
