import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceIn } from '../../../../src/core/dataset/column/codedCells.ts';
import { castColumn } from '../../../../src/core/dataset/column/castColumn.ts';
import { evidenceOf, numbersOf } from '../../../../src/core/dataset/column/numberCells.ts';
import { coded, numbers } from './cellsOf.ts';

const anyCell = fc.oneof(
  fc.constantFrom(
    '',
    '..',
    '601',
    '1.234',
    '12,5',
    '12.5',
    '1,234.5',
    '(5)',
    '7-',
    ' 8 ',
    '0101',
    '#I/T',
    'ca. 3',
  ),
  fc.integer().map(String),
  fc.string({ maxLength: 6 }),
);

describe('numberCells', () => {
  test('hold the same values, doubts and evidence as cells of which nothing is decided', () => {
    fc.assert(
      fc.property(
        fc.array(anyCell, { maxLength: 30 }),
        fc.constantFrom('da' as const, 'en' as const),
        (cells, style) => {
          const as = { type: 'number', style, ambiguous: false } as const;
          const head = { id: 'c1', name: '' };
          const undecided = coded(cells);
          const read = numbers(cells, style);
          const settled = { as, rows: cells.length };
          expect(castColumn(head, read, settled)).toEqual(castColumn(head, undecided, settled));
          const rows = { unlikeRow: 0, codeRow: 0 };
          expect({ ...evidenceOf(read), ...rows }).toEqual({ ...evidenceIn(undecided), ...rows });
          expect(castColumn(head, numbersOf(undecided, cells.length, style), settled)).toEqual(
            castColumn(head, undecided, settled),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('the example is that of the first row, read quickly or not', () => {
    expect(evidenceOf(numbers(['(1.234)', '5.678'], 'da')).unlikeNumber).toBe('(1.234)');
    expect(evidenceOf(numbers(['5.678', '(1.234)'], 'da')).unlikeNumber).toBe('5.678');
  });

  test('more rare texts than are kept are still all read and weighed', () => {
    const cells = Array.from({ length: 6000 }, (_, row) => `(${row})`);
    const { found } = { found: evidenceOf(numbers(cells, 'da')) };
    expect(found).toMatchObject({ said: 6000, numbers: 6000 });
  });
});
