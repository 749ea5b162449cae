import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsvPreview } from '../../../src/app/csvFile/csvPreview.ts';
import type { Encoding } from '../../../src/app/csvFile/encoding.ts';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import { largeCsv } from '../../fixtures/largeCsv.ts';
import { encode } from './encode.ts';

const folder = new URL('../../fixtures/csv/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const sizes = [1, 7, 64 * 1024];

const read = (file: Blob, chunkBytes?: number): Promise<CsvPreview> =>
  readCsvFile(file, {}, chunkBytes === undefined ? {} : { chunkBytes });

describe('a file read in pieces of any size is the same file', () => {
  test.each(samples)('%s', async (name) => {
    const file = new File([readFileSync(new URL(name, folder))], name);
    const whole = await read(file);
    for (const size of sizes) expect(await read(file, size)).toEqual(whole);
  });

  test(
    'thousands of rows, read more than once: numbers at first, texts and another encoding in the end',
    {
      timeout: 60_000,
    },
    async () => {
      const rows = Array.from({ length: 20_000 }, (_, row) => `Sted ${row % 7};${row},5;${row}\n`);
      const file = new Blob([
        encode(`Sted;Andel;Antal\n${rows.join('')}Ærø;ukendt;1.000,5\nFyn;1\n\n`, 'windows-1252'),
      ]);
      const whole = await read(file);
      expect(whole).toMatchObject({
        encoding: 'windows-1252',
        report: { counts: { stored: 20_001, refused: 1, blank: 1 }, doubtfulCount: 1 },
      });
      for (const size of [1009, 64 * 1024]) expect(await read(file, size)).toEqual(whole);
    },
  );

  test('a large file with quotes and CRLF', { timeout: 60_000 }, async () => {
    const file = new Blob([...largeCsv({ rows: 5_000, seed: 11 })]);
    const whole = await read(file);
    expect(whole).toMatchObject({ table: { rows: 5_000 }, report: { counts: { refused: 0 } } });
    for (const size of [97, 64 * 1024]) expect(await read(file, size)).toEqual(whole);
  });

  test('any text in any encoding', { timeout: 60_000 }, async () => {
    const part = fc.constantFrom(
      ...[
        ';',
        ',',
        '\t',
        '"',
        '""',
        '\n',
        '\r',
        '\r\n',
        ' ',
        'æ',
        'Århus',
        '€',
        '1.234',
        '12,5',
        '-3',
        '..',
        'I alt',
      ],
      ...['\n\n', 'a;b\r\n', '1;2\r\n', 'Kilde: x', 'sep=;\n', '\ufeff', '\0', '<html>'],
    );
    const encodings: Encoding[] = ['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 40 }),
        fc.constantFrom(...encodings),
        async (parts, encoding) => {
          const file = new Blob([encode(parts.join(''), encoding)]);
          const whole = await read(file);
          for (const size of sizes) expect(await read(file, size)).toEqual(whole);
        },
      ),
      { numRuns: 500 },
    );
  });
});
