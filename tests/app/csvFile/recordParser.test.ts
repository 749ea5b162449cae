import { describe, expect, test } from 'vitest';
import { recordParser, type ParsedRecords } from '../../../src/app/csvFile/recordParser.ts';
import type { Delimiter } from '../../../src/core/dataset/dialect.ts';
import { limits } from '../../../src/core/document/limits.ts';

interface Given {
  readonly delimiter?: Delimiter;
  readonly newline?: '\n' | '\r\n';
  readonly firstLine?: number;
  /** Characters at a time. */
  readonly size?: number;
}

/** The records of a text that comes in pieces, each with the line it begins on. */
function parsed(text: string, { delimiter = ';', size = text.length, ...options }: Given = {}) {
  const parser = recordParser(delimiter, options);
  const parts: ParsedRecords[] = [];
  for (let at = 0; at < text.length && !parts.at(-1)?.issue; at += size)
    parts.push(parser.push(text.slice(at, at + size)));
  if (!parts.at(-1)?.issue) parts.push(parser.end());
  const records = parts.flatMap(({ records: cells, lines }) =>
    cells.map((own, index) => ({ line: lines[index], cells: own })),
  );
  return { records, issue: parts.at(-1)?.issue ?? null };
}

describe('recordParser', () => {
  test('keeps every cell as it stands and counts lines through cells with line breaks', () => {
    for (const size of [1, 2, 5, 100]) {
      expect(parsed('a;"b\nc"\n;" 1,50 "\ntrue;=', { size })).toEqual({
        records: [
          { line: 1, cells: ['a', 'b\nc'] },
          { line: 3, cells: ['', ' 1,50 '] },
          { line: 4, cells: ['true', '='] },
        ],
        issue: null,
      });
    }
  });

  test('R-C4: a CRLF cut in two ends one record, not two', () => {
    for (const size of [1, 3, 4, 100]) {
      const { records } = parsed('a;b\r\n1;2\r\n\r\n3;4', { newline: '\r\n', firstLine: 2, size });
      expect(records).toEqual([
        { line: 2, cells: ['a', 'b'] },
        { line: 3, cells: ['1', '2'] },
        { line: 4, cells: [''] },
        { line: 5, cells: ['3', '4'] },
      ]);
    }
  });

  test('nothing behind the last line end is no record', () => {
    expect(parsed('a\nb\n').records).toHaveLength(2);
    expect(parsed('a\nb\n\n').records).toHaveLength(3);
  });

  test('R-C1: never guesses the delimiter', () => {
    const { records } = parsed('navn;pris\nA;1,5', { delimiter: '|' });
    expect(records).toMatchObject([{ cells: ['navn;pris'] }, { cells: ['A;1,5'] }]);
  });

  test('R-C7: a quote that is never closed refuses the file with its line', () => {
    for (const size of [1, 6, 100]) {
      expect(parsed('a;b\n1;2\n3;"4\n5;6\n', { size }).issue).toEqual({
        code: 'csv.open-quote',
        at: '',
        line: 3,
      });
    }
  });

  test('R-C7: text behind a closing quote refuses the file with its line', () => {
    for (const size of [1, 6, 100]) {
      expect(parsed('a;b\n"x"y;2\n3;4', { size }).issue).toEqual({
        code: 'csv.stray-quote',
        at: '',
        line: 2,
      });
    }
  });

  test(
    'R-C7: a quote that is never closed does not gather the rest of a large file',
    { timeout: 60_000 },
    () => {
      const piece = 'b;1\n'.repeat(1 << 16);
      const parser = recordParser(';');
      expect(parser.push('a;b\n1;"').issue).toBeNull();
      const longest = limits.columns * limits.textLength;
      let given = 0;
      let issue = null;
      while (issue === null && given < 4 * longest) {
        ({ issue } = parser.push(piece));
        given += piece.length;
      }
      expect(issue).toEqual({ code: 'csv.open-quote', at: '', line: 2 });
      expect(given).toBeLessThan(longest + 2 * piece.length);
    },
  );

  test('R-C9: a million quotes or line ends are no trouble', { timeout: 60_000 }, () => {
    expect(parsed('"'.repeat(1_000_000), { size: 1 << 16 }).issue).toBeNull();
    expect(parsed('\n'.repeat(1_000_000), { size: 1 << 16 }).records).toHaveLength(1_000_000);
  });
});
