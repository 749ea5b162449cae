import { expect, test } from 'vitest';
import { findBlocks } from '../../../../src/core/dataset/blocks/findBlocks.ts';
import { tableOfCells } from './tableOfCells.ts';

const found = (...lines: string[]) => findBlocks(tableOfCells(...lines));

test('a region that stands at its first ward alone is a column of blocks, totals apart', () => {
  expect(found('Region;Sted;n', 'Nord;A;1', ';B;2', 'Syd;C;3', ';D;4', 'I alt;;10')).toEqual([
    { column: 0, text: 'Nord', blank: 2 },
  ]);
});

test('years and regions within them are both blocks, also where a region ends one year and begins the next', () => {
  expect(found('År;Region;Sted;n', '2023;Syd;A;1', ';;B;2', '2024;Syd;A;3', ';;B;4')).toEqual([
    { column: 0, text: '2023', blank: 2 },
    { column: 1, text: 'Syd', blank: 2 },
  ]);
});

test('a region that is only missing, one that begins with nothing, and a figure are none', () => {
  expect(found('Region;Sted;n', 'Nord;A;1', ';B;2', 'Nord;C;3', 'Syd;D;4')).toEqual([]);
  expect(found('Region;Sted;n', ';A;1', 'Nord;B;2', ';C;3')).toEqual([]);
  expect(found('Antal;Sted;n', '7;A;1', ';B;2', '9;C;3')).toEqual([]);
  expect(found('Sted;Note;n', 'A;lukket;1', 'B;;2', 'C;;3')).toEqual([]);
});

test('of names one may be missing; where most are, they name blocks', () => {
  expect(found('Sted;n', 'A;1', ';2', 'C;3')).toEqual([]);
  expect(found('Region;Køn;n', 'Nord;Drenge;1', ';Piger;2', 'Syd;Drenge;3', ';Piger;4')).toEqual([
    { column: 0, text: 'Nord', blank: 2 },
  ]);
});
