import { expect, test } from 'vitest';
import { addMonths } from '../../../../src/core/dataset/months/addMonths.ts';
import { monthsIn } from '../../../../src/core/dataset/months/tableMonths.ts';
import { rowNames } from '../../../../src/core/dataset/rowNames.ts';
import { usedRows } from '../../../../src/core/dataset/rows/usedRows.ts';
import { columnOf, textAt } from '../../../../src/core/dataset/table.ts';
import { tableOfCells } from '../blocks/tableOfCells.ts';
import { tableOfMonths } from './tableOfMonths.ts';

const year = { column: 'c1', only: '2024' };

test('the months of a year become one row for each place, missing where one lacks or stands twice', () => {
  const table = tableOfMonths();
  expect(table.labels).toBe('c3');
  const used = usedRows(table, { year });
  expect(rowNames(used).slice(0, 3)).toEqual(['A', 'B', 'C']);
  expect([...(columnOf(used, 'c4')?.data ?? [])].slice(0, 3)).toEqual([78, NaN, NaN]);
  expect([...(used.months?.lacking ?? [])].slice(0, 3).map(monthsIn)).toEqual([[], [11], []]);
  expect([...(used.months?.doubled ?? [])].slice(0, 3).map(monthsIn)).toEqual([[], [], [5]]);
  expect(used.months?.year).toBe('2024');
});

test('a text stays where all months say the same, and totals stay totals', () => {
  const used = usedRows(tableOfMonths(), { year });
  const region = columnOf(used, 'c2')!;
  expect([0, 1, 2].map((row) => textAt(region, row))).toEqual(['Nord', 'Nord', 'Syd']);
  expect(textAt(columnOf(used, 'c1')!, 0)).toBeNull();
  expect(used.totals).toEqual([3]);
});

test('a table by year, and one whose months are its rows, stay as they are', () => {
  const years = tableOfCells('År;Sted;n', '2024;A;1', '2024;B;2');
  expect(addMonths(years, year)).toBe(years);
  const alone = tableOfCells('Måned;n', '2024M01;1', '2024M02;2');
  expect(addMonths(alone, year)).toBe(alone);
});
