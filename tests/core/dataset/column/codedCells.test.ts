import { expect, test } from 'vitest';
import { noFaults } from '../../../../src/core/dataset/column/cellFaults.ts';
import { addCoded, codedCells, evidenceIn } from '../../../../src/core/dataset/column/codedCells.ts';
import { joined, pieceRows } from '../../../../src/core/dataset/column/rowStore.ts';
import { coded } from './cellsOf.ts';

test('every text has one place, in order of first use, and is counted', () => {
  const cells = coded(['Odense', '', ' Odense', 'Odense', '', 'x'.repeat(100), 'x'.repeat(100)]);
  expect(cells.texts).toEqual(['Odense', '', ' Odense', 'x'.repeat(100)]);
  expect(cells.times).toEqual([2, 2, 1, 2]);
  expect(joined(cells.codes, 7)).toEqual(Int32Array.of(0, 1, 2, 0, 1, 3, 3));
});

test(
  'more texts than are looked up at once, over more rows than one piece: all keep their places',
  { timeout: 60_000 },
  () => {
    const cells = codedCells();
    const records = Array.from({ length: pieceRows + 10 }, (_, row) => [
      '-',
      `text ${(row * 7919) % 20_011}`,
    ]);
    for (let row = 0; row < records.length; row += 999)
      addCoded(cells, records.slice(row, row + 999), { index: 1, row, faults: noFaults() });
    const codes = joined(cells.codes, records.length);
    expect(records.every(([, text], row) => cells.texts[codes[row] ?? -1] === text)).toBe(true);
    expect(cells.times.reduce((sum, times) => sum + times, 0)).toBe(records.length);
  },
);

test('the evidence weighs each text by its rows', () => {
  expect(evidenceIn(coded(['12,5', 'x', '12,5', '']))).toMatchObject({ said: 3, numbers: 2, danish: 2 });
});
