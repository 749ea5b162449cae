import { expect, test } from 'vitest';
import { sortRows } from '../../../../../src/ui/pages/case/sites/sortRows.ts';

const rows = [
  { at: 0, name: 'Aalborg', cells: [3500, Infinity] },
  { at: 1, name: 'Ærø', cells: [NaN, 2] },
  { at: 2, name: 'Afsnit 10', cells: [100, 3] },
  { at: 3, name: 'Afsnit 9', cells: [100, 1] },
];

const order = (sorted: readonly { at: number }[]): number[] => sorted.map(({ at }) => at);

test('without an order rows stand as in the dataset', () => {
  expect(order(sortRows(rows, null, 'da'))).toEqual([0, 1, 2, 3]);
});

test('rows without a value come last both ways', () => {
  expect(order(sortRows(rows, { by: 0, descending: true }, 'da'))).toEqual([0, 2, 3, 1]);
  expect(order(sortRows(rows, { by: 0, descending: false }, 'da'))).toEqual([2, 3, 0, 1]);
});

test('"never" is longer than any time', () => {
  expect(order(sortRows(rows, { by: 1, descending: false }, 'da'))).toEqual([3, 1, 2, 0]);
});

test('names follow the alphabet of the language, and numbers in them count as numbers', () => {
  expect(order(sortRows(rows, { by: 'name', descending: false }, 'da'))).toEqual([3, 2, 1, 0]);
  expect(order(sortRows(rows, { by: 'name', descending: false }, 'en'))).toEqual([0, 1, 3, 2]);
});
