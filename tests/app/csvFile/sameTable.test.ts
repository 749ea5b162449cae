import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../src/app/csvFile/encoding.ts';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import type { Table } from '../../../src/core/dataset/table.ts';
import { encode } from './encode.ts';

const encodings: readonly Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'];
const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;
const delimiters = { semicolon: ';', comma: ',', tab: '\t', bar: '|' } as const;

/** Group mark and decimal mark. */
const numberForms = { Danish: ['.', ','], English: [',', '.'], plain: ['', '.'] } as const;

/** Numbers as a program writes them that knows no country; the words in Danish. */
const rows: readonly (readonly string[])[] = [
  ['Fødegang', 'Fødsler', 'Udgift, kr.', 'Andel', 'Ændring', 'Dato', 'Note; bemærk'],
  ['Ærøskøbing; "gamle" afdeling', '1250', '1234567.89', '57.5 %', '-0.25', '2024-02-01', ''],
  ['Århus, nord|syd', '1000000', '12.5', '8.25 %', '-1234.5', '2024-12-31', 'første\nanden linje'],
  ['Grenå\tog omegn', '', '-0.001', '..', '2', '', 'x'],
  ['Køge', '75', '1000.5', '100 %', '', '2023-06-15', '"'],
];

function fileOf(delimiter: string, [group, mark]: readonly [string, string], lineEnd: string): string {
  const number = (text: string): string => {
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
    return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
  };
  const inForm = (cell: string): string =>
    cell.replace(/^(-?)([\d.]*\d)( %)?$/, (_, sign, digits, percent = '') => sign + number(digits) + percent);
  const quoted = (cell: string): string =>
    /[;,\t|"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows
    .map((cells) => `${cells.map((cell) => quoted(inForm(cell))).join(delimiter)}\n`)
    .join('')
    .replaceAll('\n', lineEnd);
}

function digestOf(table: Table | null): string {
  const columns = table?.columns.map((column) => ({ ...column, data: [...column.data] }));
  const plain = JSON.stringify({ ...table, columns });
  return createHash('sha256').update(plain).digest('hex');
}

const digests = new Set<string>();

describe('one table', () => {
  // Every combination can exist: where a number holds the delimiter it stands in quotes, and all letters are in Windows-1252.
  for (const encoding of encodings) {
    it(`R-C3, R-C4: in ${encoding} × 3 line ends × 4 delimiters × 3 number forms has the same digest`, async () => {
      for (const lineEnd of Object.values(lineEnds))
        for (const delimiter of Object.values(delimiters))
          for (const form of Object.values(numberForms)) {
            const file = new Blob([encode(fileOf(delimiter, form, lineEnd), encoding)]);
            const preview = await readCsvFile(file);
            const how = JSON.stringify({ encoding, lineEnd, delimiter, form });
            expect(preview, how).toMatchObject({ encoding, delimiter, issues: [] });
            expect(preview.report, how).toMatchObject({
              doubtfulCount: 0,
              refused: [],
              above: [],
              notes: [],
            });
            digests.add(digestOf(preview.table));
            expect(digests.size, how).toBe(1);
          }
    });
  }

  it('has the cells that were written', async () => {
    const { table } = await readCsvFile(fileOf(';', numberForms.Danish, '\r\n'));
    expect(digests).toEqual(new Set([digestOf(table)]));
    expect(table).toMatchObject({ rows: 4, labels: 'c1' });
    expect(table?.columns).toMatchObject([
      { name: 'Fødegang', dictionary: rows.slice(1).map(([name]) => name) },
      { name: 'Fødsler', data: Float64Array.of(1250, 1_000_000, NaN, 75) },
      { name: 'Udgift, kr.', data: Float64Array.of(1234567.89, 12.5, -0.001, 1000.5) },
      { name: 'Andel', unit: '%', data: Float64Array.of(57.5, 8.25, NaN, 100) },
      { name: 'Ændring', data: Float64Array.of(-0.25, -1234.5, 2, NaN) },
      { name: 'Dato', type: 'date', data: Int32Array.of(0, 1, -1, 2) },
      { name: 'Note; bemærk', dictionary: ['første\nanden linje', 'x', '"'] },
    ]);
  });

  it('has another digest when one cell differs', async () => {
    const { table } = await readCsvFile(fileOf(';', numberForms.Danish, '\n').replace('1.000,5', '1.000,6'));
    expect(digests).not.toContain(digestOf(table));
  });
});
