import { describe, expect, test } from 'vitest';
import { evidenceIn } from '../../../../src/core/dataset/column/codedCells.ts';
import { settleColumns } from '../../../../src/core/dataset/column/settleColumns.ts';
import { coded } from './cellsOf.ts';

const column = (heading: string, ...cells: string[]) => ({
  heading,
  found: evidenceIn(coded(cells)),
  filled: cells.some((cell) => cell !== ''),
  repeats: cells.some((cell, index) => cell !== '' && cells.indexOf(cell) !== index),
  texts: new Set(cells.filter((cell) => cell !== '')).size,
  sparse: heading.startsWith('Blok'),
  months: heading === 'Måned',
  isWithin: () => false,
  years: heading === 'y' && new Set(cells).size === cells.length,
});

describe('settleColumns', () => {
  test('R-C5: a column that fits both styles leans to the clear ones and stays a question', () => {
    const unclear = column('a', '1.234');
    const lean = (other: string) => settleColumns([unclear, column('b', other)], {}).inferred[0];
    expect(lean('0.5')).toEqual({ type: 'number', style: 'en', ambiguous: true });
    expect(lean('0,5')).toEqual({ type: 'number', style: 'da', ambiguous: true });
    expect(lean('5')).toEqual({ type: 'number', style: 'da', ambiguous: true });
  });

  test('what the user says of one column rules over what is said of all numbers, and that over what is found', () => {
    const columns = [column('a', '1.234'), column('b', '1.234'), column('c', 'x')];
    const chosen = new Map([[1, { type: 'number', style: 'da', ambiguous: false } as const]]);
    expect(settleColumns(columns, { numbers: 'en', columns: chosen }).inferred).toEqual([
      { type: 'number', style: 'en', ambiguous: false },
      { type: 'number', style: 'da', ambiguous: false },
      { type: 'text' },
    ]);
  });

  test('per cent found in cells or header stays when the user chooses the style', () => {
    const columns = [column('a', '57 %'), column('b (%)', '5')];
    const style = { type: 'number', style: 'da', ambiguous: false } as const;
    const chosen = new Map([
      [0, style],
      [1, style],
    ]);
    expect(settleColumns(columns, { columns: chosen }).inferred).toEqual([
      { ...style, unit: '%' },
      { ...style, unit: '%' },
    ]);
  });

  test('rows are named by the first column of texts, else of dates, else of years that differ', () => {
    const numbers = column('n', '601', '20');
    const years = column('y', '2021', '2022');
    const dates = column('d', '2024-01-02', '2024-01-03');
    const texts = column('t', 'Nord', '');
    expect(settleColumns([numbers, years, dates, column('', '', ''), texts], {}).labels).toBe(4);
    expect(settleColumns([numbers, years, dates], {}).labels).toBe(2);
    expect(settleColumns([numbers, years], {}).labels).toBe(1);
    expect(settleColumns([numbers, column('y', '2021', '2021')], {}).labels).toBeNull();
  });

  test('a column of numbers that names the rows is read as text, so 2021 does not become 2.021', () => {
    const years = column('y', '2021', '2022');
    expect(settleColumns([years], {}).inferred).toEqual([{ type: 'text' }]);
    expect(settleColumns([column('n', '1301')], { labels: 0 })).toEqual({
      inferred: [{ type: 'text' }],
      labels: 0,
    });
    expect(settleColumns([years], { labels: null }).inferred).toMatchObject([{ type: 'number' }]);
  });

  test('a column that names every row differently goes before one whose names come again, a note here and there does not', () => {
    const regions = column('Region', 'Nord', 'Nord', 'Nord', 'Syd', 'I alt');
    const places = column('Sted', 'Aalborg', 'Thisted', 'Hjørring', 'Odense', '');
    const notes = column('Note', '', 'lukket', '', '', '');
    expect(settleColumns([regions, notes, places], {}).labels).toBe(2);
    expect(settleColumns([regions, notes], {}).labels).toBe(0);
    expect(settleColumns([places, regions], {}).labels).toBe(0);
  });

  test('months name the rows only where nothing else does', () => {
    const months = column('Måned', '2024M01', '2024M01', '2024M02', '2024M02');
    const places = column('Sted', 'A', 'B', 'A', 'B');
    expect(settleColumns([months, places], {}).labels).toBe(1);
    expect(settleColumns([places, months], {}).labels).toBe(0);
    expect(settleColumns([months, column('n', '1', '2', '3', '4')], {}).labels).toBe(0);
  });

  test('merged cells do not name the rows where a column beside them tells more apart', () => {
    const regions = column('Blok', 'Nord', '', '', 'Syd', '');
    const wards = column('Sted', 'A', 'B', 'C', 'D', 'E');
    const sexes = column('Køn', 'Drenge', 'Piger', 'Drenge', 'Piger', 'Drenge');
    expect(settleColumns([regions, wards], {}).labels).toBe(1);
    expect(settleColumns([regions, sexes], {}).labels).toBe(0);
    expect(settleColumns([{ ...regions, sparse: false }, wards], {}).labels).toBe(0);
  });
});
