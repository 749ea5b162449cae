import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import type { CsvStyle } from '../../../src/app/csvFile/write/csvRows.ts';
import { tableToCsv } from '../../../src/app/csvFile/writeCsv.ts';
import { numberAt, textAt } from '../../../src/core/dataset/table.ts';

const styles: CsvStyle[] = ['raw', 'danishExcel'];

describe('tableToCsv', () => {
  test('R-E4: for Danish Excel: byte order mark, semicolon, decimal comma, CRLF', () => {
    expect(
      tableToCsv(
        ['Sted', 'Timer'],
        [
          ['Ærø', 1234.5],
          ['Fanø', null],
        ],
        'danishExcel',
      ),
    ).toBe('\ufeffSted;Timer\r\nÆrø;1234,5\r\nFanø;\r\n');
  });

  test('raw: comma, decimal point, full precision, quotes where needed', () => {
    expect(tableToCsv(['a,b', 'x'], [['"q"', 0.1 + 0.2]], 'raw')).toBe(
      '"a,b",x\r\n"""q""",0.30000000000000004\r\n',
    );
  });

  test('quotes a text that holds any delimiter, never a number', () => {
    expect(tableToCsv(['a;b', 'c|d'], [['x,y', 1.5]], 'danishExcel')).toBe(
      '\ufeff"a;b";"c|d"\r\n"x,y";1,5\r\n',
    );
  });

  test('R-E3: guards texts that a spreadsheet would run, never numbers', () => {
    expect(tableToCsv(['=a', 'b'], [['-5', -5]], 'raw')).toBe("'=a,b\r\n'-5,-5\r\n");
  });

  test('writes no exponent, and nothing for what is no number', () => {
    expect(tableToCsv(['a'], [[1e-7], [-1.5e-9], [1e21], [NaN], [Infinity]], 'raw')).toBe(
      'a\r\n0.0000001\r\n-0.0000000015\r\n1000000000000000000000\r\n\r\n\r\n',
    );
  });

  test('three decimals get a fourth, so that nobody reads thousands', () => {
    expect(tableToCsv(['a'], [[1.234]], 'danishExcel')).toContain('1,2340');
  });

  test.each(styles)(
    'R-E2, R-E3: texts and numbers come back exactly through our own reader (%s)',
    async (style) => {
      const text = fc.oneof(
        fc.string(),
        fc.stringMatching(/^'{0,2}[=+@-][;,"\n\w]{0,5}$/),
        fc.constant('-5'),
      );
      const name = text.map((each) => `x${each.replaceAll('\0', '').replaceAll('\r', '').trim()}`.trim());
      const note = text.map((each) => each.replaceAll('\0', '').replaceAll('\r', '').trim());
      const number = fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((each) => (each === 0 ? 0 : each));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(name, note, number), { minLength: 1, maxLength: 8 }),
          async (rows) => {
            const header = ['Sted', 'Note', 'Tal'];
            const csv = tableToCsv(header, rows, style);
            const columns = new Map([
              [0, { type: 'text' } as const],
              [1, { type: 'text' } as const],
            ]);
            const { table, report } = await readCsvFile(csv, { columns, header: 0 });
            const [names, notes, numbers] = table?.columns ?? [];
            if (!names || !notes || !numbers) throw new Error('three columns were written');
            expect(report?.questions.filter(({ code }) => code !== 'dataset.duplicate-name')).toEqual([]);
            rows.forEach(([first, second, third], row) => {
              expect(textAt(names, row)).toBe(first);
              expect(textAt(notes, row) ?? '').toBe(second);
              expect(numberAt(numbers, row)).toBe(third);
            });
          },
        ),
        { numRuns: 200 },
      );
    },
  );
});
