import { expect, test } from 'vitest';
import { usedWidth } from '../../../../src/core/dataset/records/usedWidth.ts';

const rows = (...texts: string[]) =>
  texts.map((text, index) => ({ line: index + 1, cells: text.split(';') }));

test.each([
  ['the header counts', ['a', 'b'], rows('1;2'), 2],
  ['without one the first record counts', [], rows('1;2;3', '4;5;6'), 3],
  ['a trailing delimiter makes no column', ['a', 'b', ''], rows('1;2;', '3;4'), 2],
  ['an empty column with a name is one', ['a', 'b'], rows('1;'), 2],
  ['a nameless column with a cell is one', ['a', ''], rows('1;', '2;x'), 2],
  ['one column is left of an empty table', ['', ''], [], 1],
])('%s', (_, headings, below, width) => {
  expect(usedWidth(headings, below, headings.length || (below[0]?.cells.length ?? 0))).toBe(width);
});
