import { expect, test } from 'vitest';
import { addDoubt, doubtfulCells, type CellDoubts } from '../../../../src/core/dataset/column/cellDoubts.ts';
import { limits } from '../../../../src/core/document/limits.ts';

test('every doubtful cell keeps its text, the first are named with line and column', () => {
  const doubts: CellDoubts = { originals: [], codes: [] };
  for (let row = 0; row < limits.reported + 5; row++)
    addDoubt(doubts, row, `x${row}`, 'dataset.not-a-number');
  expect(doubts.originals).toHaveLength(limits.reported + 5);
  const lines = Int32Array.from(doubts.originals, ({ row }) => row + 2);
  const cells = doubtfulCells(doubts, 'Fødsler', lines);
  expect(cells).toHaveLength(limits.reported);
  expect(cells[3]).toEqual({
    code: 'dataset.not-a-number',
    at: 'Fødsler',
    line: 5,
    column: 'Fødsler',
    text: 'x3',
  });
});
