import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvPreview } from '../../../src/app/csvFile/csvPreview.ts';
import { decoderOf } from '../../../src/app/csvFile/encoding.ts';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import type { Table } from '../../../src/core/dataset/table.ts';
import { limits } from '../../../src/core/document/limits.ts';
import { encode } from './encode.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
const runs = 20_000;
const mostBytes = 900;

function filesIn(folder: URL): Buffer[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return names.map((name) => readFileSync(new URL(name, folder))).filter(({ length }) => length < mostBytes);
}

const plain = 'Sted;Fødsler;Pris\r\n"Køge; nord";1.250,5;12,5\r\nÆrø;75;\r\n\r\nI alt;1.325,5;12,5\r\n';
const samples = [
  ...filesIn(new URL('../../fixtures/csv/', import.meta.url)),
  ...filesIn(new URL('../../fixtures/csv/hostile/', import.meta.url)),
  ...(['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'] as const).map((encoding) =>
    Buffer.from(encode(plain, encoding)),
  ),
];

const fileOf = (bytes: Buffer): Blob => new Blob([Uint8Array.from(bytes)]);

type Change = (bytes: Buffer) => Buffer;

/** A place in any file, as a share of its length. */
const place = fc.nat(9_999).map((part) => part / 10_000);
const at = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length);

const biting = Buffer.from('";,\t|\n\r\0=-.% 019æ\ufeff<PK()#', 'utf8');
const flip = fc.tuple(place, fc.nat(255)).map(([share, mask]): Change => {
  return (bytes) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[at(bytes, share)] = (changed[at(bytes, share)] ?? 0) ^ mask;
    return changed;
  };
});
const cut = fc.tuple(place, place).map(([from, to]): Change => {
  return (bytes) => {
    const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  };
});
const cutEnd = place.map(
  (share): Change =>
    (bytes) =>
      bytes.subarray(0, at(bytes, share)),
);
const insert = fc
  .tuple(place, fc.array(fc.nat(biting.length - 1), { minLength: 1, maxLength: 4 }))
  .map(([share, picked]): Change => {
    const put = Buffer.from(picked.map((index) => biting[index] ?? 0));
    return (bytes) =>
      Buffer.concat([bytes.subarray(0, at(bytes, share)), put, bytes.subarray(at(bytes, share))]);
  });
/** The line at a place once or several times more. */
const repeatLine = fc.tuple(place, fc.integer({ min: 1, max: 5 })).map(([share, times]): Change => {
  return (bytes) => {
    const start = bytes.lastIndexOf(10, at(bytes, share)) + 1;
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    return Buffer.concat([bytes.subarray(0, end), ...Array<Buffer>(times).fill(line), bytes.subarray(end)]);
  };
});
const marks = [...Buffer.from(';,\t|"\n\r. ', 'latin1')];
/** One mark for another, everywhere or from a place on. */
const swap = fc
  .tuple(fc.constantFrom(...marks), fc.constantFrom(...marks), place, fc.boolean())
  .map(([from, to, share, all]): Change => {
    return (bytes) => {
      const start = all ? 0 : at(bytes, share);
      return bytes.map((byte, index) => (byte === from && index >= start ? to : byte)) as Buffer;
    };
  });

const mutated = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.oneof(flip, cut, cutEnd, insert, repeatLine, swap), { minLength: 1, maxLength: 5 }),
  )
  .map(([bytes, changes]) => changes.reduce((changed, change) => change(changed), bytes));

/** Records of a text counted by rules of our own: one more at each line end outside quotes, and what is left. */
function recordsIn(text: string, delimiter: string): number {
  const unix = text.replace(/\r\n?/g, '\n').replace(/^"?sep=[;,\t|]"?(?:\n|$)/i, '');
  let records = 0;
  let cellStart = true;
  let quoted = false;
  for (let i = 0; i < unix.length; i++) {
    const sign = unix[i];
    if (quoted) {
      if (sign === '"' && unix[i + 1] === '"') i++;
      else if (sign === '"') quoted = false;
      continue;
    }
    if (sign === '"' && cellStart) quoted = true;
    if (sign === '\n') records++;
    cellStart = sign === '\n' || sign === delimiter;
  }
  return records + (unix === '' || unix.endsWith('\n') ? 0 : 1);
}

function checkTable(table: Table, { report, encoding, delimiter }: CsvPreview, bytes: Buffer): void {
  if (!report) throw new Error('a table has a report');
  const { counts, lines } = report;
  const { inFile, above, headerLines, records, stored, refused, notes, blank } = counts;
  expect(inFile).toBe(above + headerLines + records + notes + blank);
  expect(records).toBe(stored + refused);
  expect([stored, refused, notes]).toEqual([table.rows, report.refused.length, report.notes.length]);
  const text = decoderOf(encoding ?? 'utf-8')(bytes) ?? '';
  expect(inFile).toBe(recordsIn(text, delimiter ?? ''));
  const totals = table.totals ?? [];
  expect(totals.every((row) => row >= 0 && row < table.rows)).toBe(true);
  expect(lines.length).toBe(table.rows);
  expect(lines.every((line, row) => line > (lines[row - 1] ?? 0))).toBe(true);
  for (const column of table.columns) {
    expect(column.data.length).toBe(table.rows);
    if (column.type !== 'number') continue;
    expect(column.data.every((value) => Number.isNaN(value) || Math.abs(value) <= limits.number)).toBe(true);
    const control = report.controls.find((each) => each.column === column.id);
    expect(control?.all.count).toBe((control?.rows.count ?? NaN) + (control?.totals.count ?? NaN));
  }
}

describe(`R-C4, R-C7, G8: mutated files (seed ${seed})`, () => {
  it(
    `${runs} of them: a preview that accounts for every record, or a refusal that keeps nothing, however cut`,
    { timeout: 180_000 },
    async () => {
      const before = await Promise.all(samples.map((bytes) => readCsvFile(fileOf(bytes))));
      const ends = { taken: 0, asked: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(mutated, fc.integer({ min: 1, max: 64 }), async (bytes, chunkBytes) => {
          const preview = await readCsvFile(fileOf(bytes));
          if (chunkBytes > 48) expect(await readCsvFile(fileOf(bytes), {}, { chunkBytes })).toEqual(preview);
          if (preview.table) {
            checkTable(preview.table, preview, bytes);
            ends[preview.issues.length > 0 ? 'asked' : 'taken']++;
          } else {
            expect(preview.report).toBeNull();
            expect(preview.issues.length).toBe(1);
            ends.refused++;
          }
        }),
        { numRuns: runs, seed },
      );
      // The changes are such that all three come often, and none of the files left anything behind.
      expect(Math.min(ends.taken, ends.asked, ends.refused)).toBeGreaterThan(runs / 50);
      const after = await Promise.all(samples.map((bytes) => readCsvFile(fileOf(bytes))));
      expect(after).toEqual(before);
    },
  );
});
