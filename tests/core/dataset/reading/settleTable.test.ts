import { expect, test } from 'vitest';
import { tableOf } from './tableOf.ts';

const records = (text: string) =>
  text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') }));

test('years that all differ name the rows, as texts; years that come again do not', () => {
  expect(tableOf(records('År;Antal\n2021;5\n2022;6')).table).toMatchObject({
    labels: 'c1',
    columns: [{ type: 'text', dictionary: ['2021', '2022'] }, {}],
  });
  expect(tableOf(records('År;Antal\n2021;5\n2021;6')).table.labels).toBeNull();
});

test('a column without a word does not name the rows', () => {
  expect(tableOf(records('x;Sted\n;Nord\n ;Syd')).table.labels).toBe('c2');
});

test('where each ward comes once a year, the wards name the rows and not their regions or months', () => {
  const wards =
    'Region;Afsnit;Tid;Antal\nNord;A;uge 1;5\nNord;A;uge 2;6\nSyd;B;uge 1;5\nSyd;B;uge 2;4\nSyd;C;uge 1;4';
  expect(tableOf(records(wards)).table.labels).toBe('c2');
  const oneRegion = 'Region;Afsnit;Antal\nNord;A;5\nNord;A;6\nNord;B;5';
  expect(tableOf(records(oneRegion)).table.labels).toBe('c2');
  const months = 'Region;Tid;Antal\nNord;uge 1;5\nSyd;uge 1;6\nNord;uge 2;5\nSyd;uge 3;5';
  expect(tableOf(records(months)).table.labels).toBe('c1');
});
