import { expect, test } from 'vitest';
import { isWithin } from '../../../../src/core/dataset/reading/isWithin.ts';
import { coded } from '../column/cellsOf.ts';

const regions = coded(['Nord', 'Nord', 'Syd', '']);

test('isWithin: a ward stands in one region, a month in several; blank cells say nothing', () => {
  expect(isWithin(coded(['A', 'A', 'B', 'A']), regions, 4)).toBe(true);
  expect(isWithin(coded(['A', '', 'B', '']), regions, 4)).toBe(true);
  expect(isWithin(coded(['uge 1', 'uge 2', 'uge 1', 'uge 2']), regions, 4)).toBe(false);
});

test('isWithin looks at the rows beyond the first piece of a long column', () => {
  const cells = Array.from({ length: 70_000 }, (_, row) => (row === 69_999 ? 'B' : 'A'));
  const outer = cells.map(() => 'Nord');
  expect(isWithin(coded(cells), coded(outer), cells.length)).toBe(true);
  outer[69_998] = 'Syd';
  expect(isWithin(coded(cells), coded(outer), cells.length)).toBe(false);
});
