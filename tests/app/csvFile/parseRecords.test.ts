import { describe, expect, test } from 'vitest';
import { parseRecords } from '../../../src/app/csvFile/parseRecords.ts';

describe('parseRecords', () => {
  test('keeps every cell as it stands and counts lines through cells with line breaks', () => {
    expect(parseRecords('a;"b\nc"\n;" 1,50 "\ntrue;=', ';')).toEqual({
      records: [
        { line: 1, cells: ['a', 'b\nc'] },
        { line: 3, cells: ['', ' 1,50 '] },
        { line: 4, cells: ['true', '='] },
      ],
    });
  });

  test('R-C1: never guesses the delimiter', () => {
    expect(parseRecords('navn;pris\nA;1,5', '|')).toMatchObject({ records: [{ cells: ['navn;pris'] }, {}] });
  });

  test('R-C7: a quote that is never closed refuses the file with its line', () => {
    expect(parseRecords('a;b\n1;2\n3;"4\n5;6\n', ';')).toEqual({
      issue: { code: 'csv.open-quote', at: '', line: 3 },
    });
  });

  test('R-C7: text behind a closing quote refuses the file with its line', () => {
    expect(parseRecords('a;b\n"x"y;2\n3;4', ';')).toEqual({
      issue: { code: 'csv.stray-quote', at: '', line: 2 },
    });
  });

  test('R-C9: a million quotes or line ends are no trouble', { timeout: 60_000 }, () => {
    expect(parseRecords('"'.repeat(1_000_000), ';')).toHaveProperty('records');
    expect(parseRecords('\n'.repeat(1_000_000), ';')).toHaveProperty('records');
  });
});
