import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../../src/app/csvFile/encoding.ts';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import type { ReadProgress } from '../../../src/app/csvFile/readingContext.ts';
import type { Table } from '../../../src/core/dataset/table.ts';
import { limits } from '../../../src/core/document/limits.ts';
import { encode } from './encode.ts';

const encodings: Encoding[] = ['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'];
const delimiters = [';', ',', '\t', '|'];
const lineEnds = ['\n', '\r\n', '\r'];

const rows = [
  ['Fødegang', 'Fødsler', 'Minutter'],
  ['Ærøskøbing; "gamle" afdeling', '601', '12.5'],
  ['Århus, nord', '', '20'],
  ['Grenå\nog omegn', '1234', '0.5'],
];

function fileOf(delimiter: string, mark: string, lineEnd: string): string {
  const quoted = (cell: string) => (/[;,\t|"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const write = (cell: string) => quoted(/^[\d.]+$/.test(cell) ? cell.replace('.', mark) : cell);
  return rows
    .map((cells) => cells.map(write).join(delimiter))
    .join('\n')
    .replaceAll('\n', lineEnd);
}

function digest(table: Table | null): string {
  const plain = table && {
    ...table,
    columns: table.columns.map((column) => ({ ...column, data: [...column.data] })),
  };
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex');
}

describe('readCsvFile', () => {
  test(
    'R-C3, R-C4: one table in 5 encodings × 4 delimiters × 3 line ends × 2 decimal marks has one digest',
    { timeout: 60_000 },
    async () => {
      const digests = new Set<string>();
      for (const encoding of encodings)
        for (const delimiter of delimiters)
          for (const lineEnd of lineEnds)
            for (const mark of [',', '.']) {
              const preview = await readCsvFile(
                new Blob([encode(fileOf(delimiter, mark, lineEnd), encoding)]),
              );
              expect(preview).toMatchObject({ encoding, delimiter, issues: [] });
              digests.add(digest(preview.table));
            }
      expect(digests.size).toBe(1);
      const { table, report } = await readCsvFile(fileOf(';', ',', '\r\n'));
      expect(table?.columns[1]?.data).toEqual(Float64Array.of(601, NaN, 1234));
      expect(table?.columns[0]).toMatchObject({
        dictionary: ['Ærøskøbing; "gamle" afdeling', 'Århus, nord', 'Grenå\nog omegn'],
      });
      expect(report?.counts).toEqual({
        inFile: 4,
        above: 0,
        headerLines: 1,
        records: 3,
        stored: 3,
        refused: 0,
        notes: 0,
        blank: 0,
      });
    },
  );

  test('R-C4: mixed line ends fuse no rows', async () => {
    const { table } = await readCsvFile('a;b\n1;2\n3;4\r\n5;6\r7;8');
    expect(table?.columns[1]?.data).toEqual(Float64Array.of(2, 4, 6, 8));
  });

  test('a paste from Excel is read: tabs, no file name, no encoding', async () => {
    const preview = await readCsvFile('Sted\tBørn\r\nKolding\t250\r\n');
    expect(preview).toMatchObject({ fileName: '', encoding: null, delimiter: '\t', table: { rows: 1 } });
  });

  test('R-C1: honours sep=, and lines are counted as in the file', async () => {
    const { table, report } = await readCsvFile('sep=|\nSted|Antal\nA|1,5');
    expect(table?.rows).toBe(1);
    expect(report?.lines).toEqual(Int32Array.of(3));
  });

  test('shows the first records as they stand', async () => {
    const preview = await readCsvFile(new File(['Titel\n\nSted;Antal\nA;1\nB;2\n'], 'tal.csv'));
    expect(preview.fileName).toBe('tal.csv');
    expect(preview.sample).toEqual([['Titel'], ['Sted', 'Antal'], ['A', '1'], ['B', '2']]);
  });

  test('what the user chose rules over what was found', async () => {
    const file = new Blob([encode('Sted;Pris, kr.\nÆrø;1,5\nFanø;2,5', 'windows-1252')]);
    expect((await readCsvFile(file)).issues).toMatchObject([
      { code: 'csv.unsure-delimiter', delimiter: ';' },
    ]);
    const chosen = await readCsvFile(file, { delimiter: ';', encoding: 'windows-1252' });
    expect(chosen.issues).toEqual([]);
    expect((await readCsvFile(file, { delimiter: ',' })).table?.columns).toHaveLength(2);
    expect((await readCsvFile(file, { encoding: 'utf-8' })).issues).toEqual([
      { code: 'csv.wrong-encoding', at: '', encoding: 'utf-8' },
    ]);
  });

  test('says how far it has come, pauses on the way, and stops when told to', async () => {
    const stop = new AbortController();
    const steps: ReadProgress[] = [];
    const file = new Blob(['a;b\n1;2\n3;4']);
    const pause = async () => (steps.length === 2 ? stop.abort(new Error('enough')) : undefined);
    const reading = readCsvFile(
      file,
      {},
      { chunkBytes: 4, signal: stop.signal, pause, progress: (at) => steps.push(at) },
    );
    await expect(reading).rejects.toThrow('enough');
    expect(steps).toMatchObject([
      { bytes: 4, total: 11 },
      { bytes: 8, total: 11 },
    ]);
  });

  test('lets others have their turn often, also where a stream hands over the whole file at once', async () => {
    const text = `a;b\n${'x;1\n'.repeat(1 << 19)}`;
    for (const file of [new Blob([text]), text]) {
      const steps: number[] = [0];
      await readCsvFile(file, {}, { progress: ({ bytes }) => steps.push(bytes) });
      const strides = steps.slice(1).map((bytes, index) => bytes - (steps[index] ?? 0));
      expect(strides.every((stride) => stride <= 1 << 19)).toBe(true);
      expect(steps.at(-1)).toBe(text.length);
    }
  });

  test.each([
    ['csv.empty', ''],
    ['csv.empty', '\ufeff\n'],
    ['csv.no-rows', 'sep=;\n'],
    ['csv.spreadsheet', 'PK\x03\x04xl/workbook.xml'],
    ['csv.web-page', '<!doctype html><p>Log ind'],
    ['csv.binary', 'a;b\0'],
    ['csv.binary', `a;b\n1;${'x'.repeat(limits.textLength + 1)}`],
    ['csv.open-quote', 'a;b\n1;"2\n3;4'],
    ['csv.stray-quote', 'a;b\n"1"x;2'],
    ['csv.too-many-columns', `${'a;'.repeat(limits.columns)}a\n`],
  ])('R-C10: %s is refused and nothing is kept', async (code, content) => {
    const preview = await readCsvFile(new Blob([content]));
    expect(preview.issues.map((issue) => issue.code)).toEqual([code]);
    expect(preview).toMatchObject({ table: null, report: null });
  });

  test('a file over the limit is refused without being read', async () => {
    const huge = new Blob(['a;b\n1;2']);
    Object.defineProperty(huge, 'size', { value: limits.csvBytes + 1 });
    expect((await readCsvFile(huge)).issues).toMatchObject([
      { code: 'csv.too-large', limit: limits.csvBytes },
    ]);
  });

  test(
    'R-C4, R-C7: 1,000 mutated files never throw; every record is stored, refused or said to be no row',
    { timeout: 60_000 },
    async () => {
      const base = encode(fileOf(';', ',', '\r\n'), 'windows-1252');
      const alphabet = Buffer.from('";,\t\n\r\0=-.% 019æ\ufeff<PK', 'utf8');
      const change = fc.record({
        at: fc.nat(base.length),
        cut: fc.nat(3),
        put: fc.array(fc.nat(alphabet.length - 1), { maxLength: 4 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
          const bytes = [...base];
          for (const { at, cut, put } of changes)
            bytes.splice(at, cut, ...put.map((index) => alphabet[index] ?? 0));
          const { table, report, issues } = await readCsvFile(new Blob([Uint8Array.from(bytes)]));
          if (table === null) expect(issues.length).toBeGreaterThan(0);
          if (!table || !report) return;
          const { counts } = report;
          expect(counts.stored).toBe(table.rows);
          expect(counts.stored + report.refused.length).toBe(counts.records);
          const { above, headerLines, records, notes, blank } = counts;
          expect(above + headerLines + records + notes + blank).toBe(counts.inFile);
        }),
        { numRuns: 1000 },
      );
    },
  );
});
