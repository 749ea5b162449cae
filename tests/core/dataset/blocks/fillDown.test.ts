import { expect, test } from 'vitest';
import { fillDown } from '../../../../src/core/dataset/blocks/fillDown.ts';
import { findBlocks } from '../../../../src/core/dataset/blocks/findBlocks.ts';
import { textAt } from '../../../../src/core/dataset/table.ts';
import { tableOfCells } from './tableOfCells.ts';

function filled(lines: string[], wanted: number[]) {
  const table = tableOfCells(...lines);
  const { columns, rows } = fillDown(table, findBlocks(table), new Set(wanted));
  const cells = (index: number) =>
    Array.from({ length: rows }, (_, row) => {
      const column = columns[index]!;
      return column.type === 'number' ? column.data[row] : textAt(column, row);
    });
  return { cells, table };
}

test('rows say what the first of their block says, totals do not, and the table given stays as it is', () => {
  const lines = ['Region;Sted;n', 'Nord;A;1', ';B;2', 'Nord i alt;;3', 'Syd;C;4', ';D;5', 'I alt;;12'];
  const { cells, table } = filled(lines, [0]);
  expect(cells(0)).toEqual(['Nord', 'Nord', 'Nord i alt', 'Syd', 'Syd', 'I alt']);
  expect(textAt(table.columns[0]!, 1)).toBeNull();
});

test('only what was asked for is filled, and nothing past the beginning of a block before it', () => {
  const lines = ['År;Region;Sted;n', '2023;Nord;A;1', ';;B;2', '2024;;C;3', ';Syd;D;4'];
  expect(filled(lines, [1]).cells(0)).toEqual([2023, NaN, 2024, NaN]);
  expect(filled(lines, [1]).cells(1)).toEqual(['Nord', 'Nord', null, 'Syd']);
  expect(filled(lines, [0]).cells(0)).toEqual([2023, 2023, 2024, 2024]);
  expect(filled(lines, [0]).cells(1)).toEqual(['Nord', null, null, 'Syd']);
});
