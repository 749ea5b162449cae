import { describe, expect, test } from 'vitest';
import { rowNames, sameNames } from '../../../src/core/dataset/rowNames.ts';
import type { Table, TableColumn } from '../../../src/core/dataset/table.ts';

const texts = (id: string, cells: (string | null)[]): TableColumn => {
  const dictionary = [...new Set(cells.filter((cell) => cell !== null))];
  const data = Int32Array.from(cells, (cell) => dictionary.indexOf(cell ?? ''));
  return { id, name: id, type: 'text', dictionary, data };
};
const labelled = (column: TableColumn): Table => ({
  columns: [column],
  rows: column.data.length,
  labels: column.id,
});

describe('rowNames', () => {
  test('takes the labels column, the number of the row where it says nothing', () => {
    expect(rowNames(labelled(texts('a', ['Odense', null, 'Kolding'])))).toEqual(['Odense', '2', 'Kolding']);
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

test('sameNames names those that come again, with their lines', () => {
  expect(sameNames(labelled(texts('a', ['Odense', 'Kolding', 'Odense'])), [2, 3, 4])).toEqual([
    { code: 'dataset.duplicate-name', at: '', name: 'Odense', lines: [2, 4] },
  ]);
});

test('sameNames names ten at most: a table by place and year repeats them all', () => {
  const cells = Array.from({ length: 600 }, (_, row) => `Sted ${row % 20}`);
  const found = sameNames(
    labelled(texts('a', cells)),
    cells.map((_, row) => row + 2),
  );
  expect(found).toHaveLength(10);
  expect(found[9]).toMatchObject({
    name: 'Sted 9',
    lines: Array.from({ length: 10 }, (_, time) => 11 + 20 * time),
  });
});

test('sameNames asks of no place that stands once a year, but of one that stands twice in a year', () => {
  const years: TableColumn = {
    id: 'y',
    name: 'År',
    type: 'number',
    data: Float64Array.of(2023, 2024, 2023, 2023),
  };
  const names = texts('a', ['Odense', 'Odense', 'Vejle', 'Vejle']);
  const table = { columns: [names, years], rows: 4, labels: 'a' };
  expect(sameNames(table, [2, 3, 4, 5])).toEqual([
    { code: 'dataset.duplicate-name', at: '', name: 'Vejle', lines: [4, 5] },
  ]);
});
