import { describe, expect, test } from 'vitest';
import { castColumn as cast } from '../../../../src/core/dataset/column/castColumn.ts';
import { doubtfulCells } from '../../../../src/core/dataset/column/cellDoubts.ts';
import type { InferredColumn } from '../../../../src/core/dataset/column/inferColumn.ts';
import { coded } from './cellsOf.ts';

function castColumn(cells: readonly string[], as: InferredColumn) {
  const { column, doubts } = cast({ id: 'c2', name: 'Fødsler' }, coded(cells), { as, rows: cells.length });
  const lines = Int32Array.from(cells, (_, row) => row + 2);
  return { column, doubtful: doubtfulCells(doubts, 'Fødsler', lines) };
}

describe('castColumn', () => {
  test('reads numbers in the style of the column; missing is NaN, never 0', () => {
    const { column, doubtful } = castColumn(['1.234', '0', '', '..'], {
      type: 'number',
      style: 'da',
      ambiguous: false,
    });
    expect(column).toEqual({
      id: 'c2',
      name: 'Fødsler',
      type: 'number',
      data: Float64Array.of(1234, 0, NaN, NaN),
    });
    expect(doubtful).toEqual([]);
  });

  test('an unreadable cell becomes missing, keeps its text and is named by line and column', () => {
    const { column, doubtful } = castColumn(['601', 'ca. 20', '#I/T', '1E+16'], {
      type: 'number',
      style: 'plain',
      ambiguous: false,
    });
    expect(column.data).toEqual(Float64Array.of(601, NaN, NaN, NaN));
    expect(column.originals).toEqual([
      { row: 1, text: 'ca. 20' },
      { row: 2, text: '#I/T' },
      { row: 3, text: '1E+16' },
    ]);
    const at = { at: 'Fødsler', column: 'Fødsler' };
    expect(doubtful).toEqual([
      { code: 'dataset.not-a-number', ...at, line: 3, text: 'ca. 20' },
      { code: 'dataset.spreadsheet-error', ...at, line: 4, text: '#I/T' },
      { code: 'dataset.number-too-large', ...at, line: 5, text: '1E+16' },
    ]);
  });

  test('an exponent is read and reported, since digits may be gone', () => {
    const { column, doubtful } = castColumn(['5,58199E+12'], {
      type: 'number',
      style: 'da',
      ambiguous: false,
    });
    expect(column.data).toEqual(Float64Array.of(5581990000000));
    expect(doubtful.map(({ code }) => code)).toEqual(['dataset.exponent']);
  });

  test('texts are trimmed, freed of the formula guard and kept once each', () => {
    const { column } = castColumn([' Odense', "'=Kolding", 'Odense', '', '-'], { type: 'text' });
    expect(column).toEqual({
      id: 'c2',
      name: 'Fødsler',
      type: 'text',
      dictionary: ['Odense', '=Kolding', '-'],
      data: Int32Array.of(0, 1, 0, -1, 2),
    });
  });

  test('dates become ISO texts; one that does not exist is doubtful', () => {
    const { column, doubtful } = castColumn(['01-02-2024', '31-02-2024', ''], {
      type: 'date',
      order: 'dmy',
      ambiguous: false,
    });
    expect(column).toMatchObject({
      type: 'date',
      dictionary: ['2024-02-01'],
      data: Int32Array.of(0, -1, -1),
    });
    expect(doubtful).toMatchObject([{ code: 'dataset.not-a-date', line: 3, text: '31-02-2024' }]);
  });

  test('a unit found in the cells is the unit of the column', () => {
    const as = { type: 'number', style: 'plain', ambiguous: false, unit: '%' } as const;
    expect(castColumn(['57 %'], as).column).toMatchObject({ unit: '%', data: Float64Array.of(57) });
  });
});
