import { describe, expect, test } from 'vitest';
import { noFaults } from '../../../../src/core/dataset/column/cellFaults.ts';
import {
  recordSorter,
  shown,
  sortRecord,
  type SortedRows,
} from '../../../../src/core/dataset/records/recordSorter.ts';
import { limits } from '../../../../src/core/document/limits.ts';

function sorted(width: number, ...texts: string[]) {
  const sorter = recordSorter(width, width + 1, noFaults());
  const rows: SortedRows = { cells: [], lines: [] };
  texts.forEach((text, index) => sortRecord(sorter, text.split(';'), index + 2, rows));
  return { sorter, lines: rows.lines };
}

describe('recordSorter', () => {
  test('R-C7: records of another width are refused with line, counts and text; blank cells behind do not count', () => {
    const { sorter, lines } = sorted(2, 'x;1', 'y', 'z;2;', 'w;3;4', 'v;5');
    expect(lines).toEqual([2, 4, 6]);
    expect(sorter.refused).toEqual([
      { code: 'dataset.ragged-row', at: '', line: 3, expected: 2, found: 1, text: 'y' },
      { code: 'dataset.ragged-row', at: '', line: 5, expected: 2, found: 3, text: 'w · 3 · 4' },
    ]);
    expect(sorter.used).toBe(3);
  });

  test('words behind the last row are notes, between rows they are refused or rows', () => {
    const { sorter, lines } = sorted(
      3,
      'x;1;2',
      'Midt',
      'y;3;4',
      '',
      'Ukendt;;',
      'z;5;6',
      '',
      'Kilde: A',
      'Note;;',
    );
    expect(lines).toEqual([2, 4, 6, 7]);
    expect(sorter.refused.map(({ line }) => line)).toEqual([3]);
    expect(sorter.notes.map(({ line }) => line)).toEqual([9, 10]);
    expect(sorter).toMatchObject({ stored: 4, refusedCount: 1, blank: 2 });
  });

  test('a row cut short at the end of the file is refused, not passed over', () => {
    expect(sorted(3, 'x;1;2', 'y;3').sorter).toMatchObject({ refusedCount: 1, notes: [] });
  });

  test('rows by the hundred without figures are no notes', () => {
    const { sorter } = sorted(2, 'x;1', ...Array.from({ length: 500 }, (_, index) => `navn ${index}`));
    expect(sorter).toMatchObject({ stored: 1, refusedCount: 500, notes: [] });
  });

  test('the first refused rows are listed, all are counted', () => {
    const { sorter } = sorted(3, ...Array.from({ length: limits.reported + 9 }, () => 'x;1'), 'z;1;2');
    expect(sorter.refusedCount).toBe(limits.reported + 9);
    expect(sorter.refused).toHaveLength(limits.reported);
  });

  test('rows that begin with a letter beyond a–z, a blank or a quote are rows', () => {
    expect(sorted(2, 'Ærø;1', ' Fyn;2', '\u00a0;3', '";4').lines).toEqual([2, 3, 4, 5]);
  });
});

test('a record is shown with 200 characters at most, without blanks behind it', () => {
  expect(shown(['x'.repeat(1000)])).toHaveLength(200);
  expect(shown(['a', '', 'b', '', ' '])).toBe('a ·  · b');
});
