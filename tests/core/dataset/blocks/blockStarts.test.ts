import { expect, test } from 'vitest';
import { blockStarts, isSaid } from '../../../../src/core/dataset/blocks/blockStarts.ts';

const texts = (...data: number[]) => ({
  ...{ id: 'c1', name: '', type: 'text' as const, dictionary: ['Nord', 'Syd'] },
  data: Int32Array.from(data),
});
const scan = (rows: number, outer: number[] = [], totals: number[] = []) => {
  const begun = new Uint8Array(rows);
  for (const row of outer) begun[row] = 1;
  return { rows, outer: begun, totals: new Set(totals) };
};

test('a block begins where something is said, its own or that of a column before', () => {
  expect(blockStarts(texts(0, -1, 1, -1), scan(4, [3]))).toEqual({
    ...{ rows: Uint8Array.of(1, 0, 1, 1), first: 0, said: 2, blank: 2 },
  });
});

test('the same twice running is no block, unless one before it begins between', () => {
  expect(blockStarts(texts(0, -1, 0, -1), scan(4))).toBeNull();
  expect(blockStarts(texts(0, -1, 0, -1), scan(4, [2]))).not.toBeNull();
});

test('a total row neither begins a block nor lies in one', () => {
  expect(blockStarts(texts(0, -1, -1), scan(3, [], [2]))).toMatchObject({ blank: 1 });
  expect(blockStarts(texts(0, -1), scan(2, [], [1]))).toBeNull();
});

test('a missing number says nothing', () => {
  const years = { id: 'c1', name: '', type: 'number' as const, data: Float64Array.of(2023, NaN) };
  expect([isSaid(years, 0), isSaid(years, 1)]).toEqual([true, false]);
});
