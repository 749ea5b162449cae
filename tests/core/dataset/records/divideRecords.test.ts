import { expect, test } from 'vitest';
import { divideRecords } from '../../../../src/core/dataset/records/divideRecords.ts';

const rows = (...texts: string[]) =>
  texts.map((text, index) => ({ line: index + 2, cells: text.split(';') }));

test('R-C7: records of another width are refused with line, counts and text; blank cells behind do not count', () => {
  const { kept, refused } = divideRecords(rows('x;1', 'y', 'z;2;', 'w;3;4'), 2);
  expect(kept.map(({ line }) => line)).toEqual([2, 4]);
  expect(refused).toEqual([
    { code: 'dataset.ragged-row', at: '', line: 3, expected: 2, found: 1, text: 'y' },
    { code: 'dataset.ragged-row', at: '', line: 5, expected: 2, found: 3, text: 'w · 3 · 4' },
  ]);
});

test('a refused record is quoted with 200 characters at most', () => {
  const { refused } = divideRecords([{ line: 1, cells: ['x'.repeat(1000)] }], 2);
  expect(refused[0]?.text).toHaveLength(200);
});
