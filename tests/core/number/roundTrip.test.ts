import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import { csvRows } from '../../../src/app/csvFile/write/csvRows.ts';
import { tableToCsv } from '../../../src/app/csvFile/writeCsv.ts';
import { readCellNumber } from '../../../src/core/dataset/cell/readCellNumber.ts';
import { numberAt } from '../../../src/core/dataset/table.ts';
import { limits } from '../../../src/core/document/limits.ts';
import { numberText } from '../../../src/core/number/numberText.ts';
import { readNumber } from '../../../src/core/number/readNumber.ts';
import { formatQuantity } from '../../../src/i18n/format/formatQuantity.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
const runs = 20_000;

/** What people and files hold (up to six decimals), and any number at all within the limits. */
const everyday = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const any = fc.double({ min: -limits.number, max: limits.number, noNaN: true });
const numbers = fc.oneof(everyday, any).map((value) => (value === 0 ? 0 : value));

describe(`R-N3: a number is read back as it was written (seed ${seed})`, () => {
  const check = (property: (value: number) => void): void =>
    fc.assert(fc.property(numbers, property), { numRuns: runs, seed });

  it.each(['da', 'en'] as const)('on screen and on the clipboard: %s', (language) => {
    check((value) => {
      expect(readNumber(numberText(value, language), language)).toBe(value);
      expect(readNumber(numberText(value, language, { sign: 'hyphen' }), language)).toBe(value);
    });
  });

  it.each(['da', 'en'] as const)(
    'with its unit behind it, to the twelve digits that are shown: %s',
    (language) => {
      const shown = (value: number): number => Number(value.toPrecision(12));
      check((value) => {
        const receipt = (unit: string): string => formatQuantity(value, unit, { language, style: 'receipt' });
        expect(readNumber(receipt('%'), language)).toBe(shown(value));
        expect(readNumber(receipt('1'), language)).toBe(shown(value));
      });
    },
  );

  it.each([
    ['danishExcel', 'da'],
    ['raw', 'en'],
  ] as const)('in a file, each cell by itself: %s', (style, language) => {
    const cell = (value: number): string => csvRows([[value]], style).replace(/^"|"?\r\n$/g, '');
    check((value) => {
      expect(readCellNumber(cell(value), language)).toBe(value);
    });
  });

  it.each(['danishExcel', 'raw'] as const)('in a file, as a column of 20,000: %s', async (style) => {
    const values = fc.sample(numbers, { numRuns: runs, seed });
    const csv = tableToCsv(
      ['Nr.', 'Tal'],
      values.map((value, row) => [`A${row}`, value]),
      style,
    );
    const { table, issues, report } = await readCsvFile(new Blob([csv]));
    expect(issues).toEqual([]);
    expect(report?.doubtfulCount).toBe(0);
    const column = table?.columns[1];
    const back = column && values.map((_, row) => numberAt(column, row));
    expect(back).toEqual(values);
  });
});
