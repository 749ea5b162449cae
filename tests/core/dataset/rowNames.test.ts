import { describe, expect, test } from 'vitest';
import { findLabels, rowNames, sameNames } from '../../../src/core/dataset/rowNames.ts';
import type { Table, TableColumn } from '../../../src/core/dataset/table.ts';

const texts = (id: string, cells: (string | null)[]): TableColumn => {
  const dictionary = [...new Set(cells.filter((cell) => cell !== null))];
  const data = Int32Array.from(cells, (cell) => dictionary.indexOf(cell ?? ''));
  return { id, name: id, type: 'text', dictionary, data };
};
const numbers = (id: string, cells: number[]): TableColumn => ({
  id,
  name: id,
  type: 'number',
  data: Float64Array.from(cells),
});
const labelled = (column: TableColumn): Table => ({
  columns: [column],
  rows: column.data.length,
  labels: column.id,
});

describe('rowNames', () => {
  test('takes the labels column, the number of the row where it says nothing', () => {
    expect(rowNames(labelled(texts('a', ['Odense', null, 'Kolding'])))).toEqual(['Odense', '2', 'Kolding']);
    expect(rowNames(labelled(numbers('a', [2021, 2022])))).toEqual(['2021', '2022']);
    expect(rowNames({ columns: [], rows: 2, labels: null })).toEqual(['1', '2']);
  });

  test('numbers a name that comes again, and never makes two alike', () => {
    const names = rowNames(labelled(texts('a', ['Odense', 'Odense (2)', 'Odense', 'Odense', '__proto__'])));
    expect(names).toEqual(['Odense', 'Odense (2)', 'Odense (3)', 'Odense (4)', '__proto__']);
    expect(new Set(names).size).toBe(names.length);
  });

  test('R-C9: 200,000 equal names take one pass', () => {
    const column: TableColumn = {
      id: 'a',
      name: '',
      type: 'text',
      dictionary: ['A'],
      data: new Int32Array(200_000),
    };
    expect(rowNames(labelled(column)).at(-1)).toBe('A (200000)');
  });
});

test('findLabels takes the first column of texts, else of dates, else of years', () => {
  const date: TableColumn = {
    id: 'd',
    name: '',
    type: 'date',
    dictionary: ['2024-01-02'],
    data: Int32Array.of(0),
  };
  expect(findLabels([numbers('n', [2021]), date, texts('t', ['x'])])).toBe('t');
  expect(findLabels([texts('empty', [null]), date])).toBe('d');
  expect(findLabels([numbers('n', [601, 20]), numbers('y', [2021, 2022])])).toBe('y');
  expect(findLabels([numbers('n', [601, 20])])).toBeNull();
  expect(findLabels([numbers('y', [2021, 2021])])).toBeNull();
});

test('sameNames names those that come again, with their lines', () => {
  expect(sameNames(labelled(texts('a', ['Odense', 'Kolding', 'Odense'])), [2, 3, 4])).toEqual([
    { code: 'dataset.duplicate-name', at: '', name: 'Odense', lines: [2, 4] },
  ]);
});
