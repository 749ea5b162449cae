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
