import { expect, test } from 'vitest';
import { columnOf, numberAt, textAt, type Table } from '../../../src/core/dataset/table.ts';

const table: Table = {
  columns: [
    { id: 'c1', name: 'Sted', type: 'text', dictionary: ['Odense', 'Kolding'], data: Int32Array.of(1, -1) },
    { id: 'c2', name: 'Børn', type: 'number', data: Float64Array.of(250, NaN) },
  ],
  rows: 2,
  labels: 'c1',
};

test('a cell is read by column and row; missing is null for texts and NaN for numbers', () => {
  const [place, children] = table.columns;
  if (!place || !children) throw new Error('the table has two columns');
  expect([textAt(place, 0), textAt(place, 1)]).toEqual(['Kolding', null]);
  expect([numberAt(children, 0), numberAt(children, 1)]).toEqual([250, NaN]);
  expect(textAt(children, 0)).toBeNull();
  expect(numberAt(place, 0)).toBeNaN();
});

test('columns are found by id', () => {
  expect(columnOf(table, 'c2')?.name).toBe('Børn');
  expect(columnOf(table, 'Børn')).toBeUndefined();
});
