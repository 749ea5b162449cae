import { expect, test } from 'vitest';
import { isSparse } from '../../../../src/core/dataset/reading/isSparse.ts';
import { coded } from '../column/cellsOf.ts';

const sparse = (...cells: string[]) => isSparse(coded(cells), cells.length);

test('what stands in the first row of each block only is sparse', () => {
  expect(sparse('Nord', '', ' ', 'Syd', '')).toBe(true);
  expect(sparse('Nord', 'Syd')).toBe(false);
  expect(sparse('', 'Nord', '')).toBe(false);
  expect(sparse('Nord', '', 'Nord')).toBe(false);
  expect(sparse()).toBe(false);
});
