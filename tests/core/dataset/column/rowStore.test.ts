import { expect, test } from 'vitest';
import {
  joined,
  numberStore,
  pieceFor,
  pieceRows,
  placeStore,
} from '../../../../src/core/dataset/column/rowStore.ts';

test('rows stand in pieces and come out as one array of their own', () => {
  const store = placeStore();
  const last = pieceRows + 2;
  for (const row of [0, 1, pieceRows - 1, pieceRows, last]) pieceFor(store, row)[row % pieceRows] = row + 1;
  expect(store.pieces).toHaveLength(2);
  const whole = joined(store, last + 1);
  expect(whole).toHaveLength(last + 1);
  expect([whole[0], whole[1], whole[pieceRows - 1], whole[pieceRows], whole[last]]).toEqual([
    1,
    2,
    pieceRows,
    pieceRows + 1,
    last + 1,
  ]);
  expect(whole.buffer.byteLength).toBe(4 * (last + 1));
});

test('no rows are an empty array', () => {
  expect(joined(numberStore(), 0)).toEqual(new Float64Array(0));
});
