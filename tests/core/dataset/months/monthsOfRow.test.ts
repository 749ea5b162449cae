import { expect, test } from 'vitest';
import { monthsOfRow } from '../../../../src/core/dataset/months/monthsOfRow.ts';

test('one row keeps its own twelve numbers and what is wrong with them', () => {
  const cells = new Map([['n', Float64Array.from({ length: 24 }, (_, at) => at)]]);
  const months = { year: '2024', cells, lacking: Uint16Array.of(1, 2), doubled: Uint16Array.of(4, 8) };
  expect(monthsOfRow(months, 1)).toEqual({
    year: '2024',
    cells: new Map([['n', Float64Array.from({ length: 12 }, (_, at) => at + 12)]]),
    lacking: Uint16Array.of(2),
    doubled: Uint16Array.of(8),
  });
});
