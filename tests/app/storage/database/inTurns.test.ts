import { expect, it } from 'vitest';
import { inTurns } from '../../../../src/app/storage/database/inTurns.ts';

const numbers = (index: number, bytes: number) => ({
  ...{ datasetId: 'd', index, part: 0 },
  data: new Int8Array(bytes),
});

it('inTurns groups parts up to some megabytes, a larger one by itself, none left out', () => {
  const sizes = [500_000, 1_500_000, 1, 9_000_000, 1_000_000];
  const groups = inTurns(sizes.map((size, index) => numbers(index, size)));
  expect(groups.map((group) => group.map(({ index }) => index))).toEqual([[0, 1], [2], [3], [4]]);
});

it('inTurns takes texts, and numbers kept as whole ones, for what they are', () => {
  const texts = Array.from({ length: 45_000 }, () => 'Æ');
  const scaled = { times: 100, data: new Int32Array(250_000) };
  const parts = [
    { datasetId: 'd', index: 0, part: -1, texts },
    { ...numbers(1, 0), scaled },
    { datasetId: 'd', index: 2, part: -1, cells: [{ row: 1, text: 'ca.' }] },
  ];
  expect(inTurns(parts).map((group) => group.map(({ index }) => index))).toEqual([[0], [1, 2]]);
});
