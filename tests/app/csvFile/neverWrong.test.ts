import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import { textAt } from '../../../src/core/dataset/table.ts';
import { encode } from './encode.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
const runs = 3_000;

/** How an office writes the numbers of one column. */
interface Form {
  readonly decimals: number;
  /** Group mark; '' = none. */
  readonly group: string;
  readonly mark: ',' | '.';
  readonly minus: 'before' | 'behind' | 'long' | 'parentheses';
  readonly before: string;
  readonly behind: string;
}

const forms = fc.oneof(
  ...([',', '.'] as const).map((mark) =>
    fc.record<Form>({
      decimals: fc.integer({ min: 0, max: 4 }),
      group: fc.constantFrom('', mark === ',' ? '.' : ',', ' ', '\u00a0'),
      mark: fc.constant(mark),
      minus: fc.constantFrom('before', 'behind', 'long', 'parentheses'),
      before: fc.constantFrom('', '', '', 'kr. '),
      behind: fc.constantFrom('', '', '', ' kr.', ' %'),
    }),
  ),
);

function written(value: number | null, form: Form): string {
  if (value === null) return '..';
  const { decimals, group, mark, minus, before, behind } = form;
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const body = before + grouped + (fraction === undefined ? '' : mark + fraction);
  if (value >= 0) return body + behind;
  switch (minus) {
    case 'before':
      return `-${body}${behind}`;
    case 'long':
      return `\u2212${body}${behind}`;
    case 'behind':
      return behind === '' ? `${body}-` : `-${body}${behind}`;
    case 'parentheses':
      return `(${body}${behind})`;
  }
}

const column = forms.chain((form) =>
  fc.record({
    form: fc.constant(form),
    values: fc.array(
      fc.option(
        fc.integer({ min: -30_000_000, max: 30_000_000 }).map((digits) => digits / 10 ** form.decimals),
        { freq: 6 },
      ),
      { minLength: 12, maxLength: 12 },
    ),
  }),
);

const files = fc.record({
  columns: fc.array(column, { minLength: 1, maxLength: 5 }),
  rows: fc.integer({ min: 2, max: 12 }),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'),
  titles: fc.array(fc.constantFrom('Fødsler efter sted, 2024', '', 'Dannet: i dag'), { maxLength: 3 }),
  notes: fc.array(fc.constantFrom('', 'Kilde: opdigtet, til prøve', '* foreløbige tal'), { maxLength: 3 }),
  total: fc.boolean(),
  trailing: fc.boolean(),
});

type Sheet = typeof files extends fc.Arbitrary<infer T> ? T : never;

function fileOf({ columns, rows, delimiter, titles, notes, total, trailing }: Sheet): string[] {
  const quoted = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  const line = (cells: readonly string[]): string =>
    cells.map(quoted).join(delimiter) + (trailing ? delimiter : '');
  const body = Array.from({ length: rows }, (_, row) => [
    total && row === rows - 1 ? 'I alt' : `Sted ${row}`,
    ...columns.map(({ form, values }) => written(values[row] ?? null, form)),
  ]);
  const header = ['Sted', ...columns.map((_, index) => `Tal ${index + 1}`)];
  return [...titles.map(quoted), line(header), ...body.map(line), ...notes.map(quoted)];
}

describe(`R-C5: figures as offices write them (seed ${seed})`, () => {
  it(`${runs} files: a figure is right, or missing and reported, or its column is a question`, async () => {
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(files, async (sheet) => {
        const { columns, rows, lineEnd, encoding } = sheet;
        // Without a figure there is none to read wrong.
        if (columns.every(({ values }) => values.slice(0, rows).every((value) => value === null))) return;
        const text = fileOf(sheet)
          .map((line) => line + lineEnd)
          .join('');
        const { table, report, issues } = await readCsvFile(new Blob([encode(text, encoding)]));
        if (issues.some(({ code }) => code === 'csv.unsure-delimiter')) return;
        if (!table || !report) throw new Error(JSON.stringify(issues));
        expect([table.rows, table.columns.length]).toEqual([rows, columns.length + 1]);
        const [names] = table.columns;
        expect(names && textAt(names, 0)).toBe('Sted 0');
        expect(table.totals ?? []).toEqual(sheet.total ? [rows - 1] : []);
        for (const [index, { values }] of columns.entries()) {
          const called = `Tal ${index + 1}`;
          if (issues.some((issue) => 'column' in issue && issue.column === called)) continue;
          const read = table.columns[index + 1];
          const meant = values.slice(0, rows);
          if (meant.every((value) => value === null)) continue;
          if (read?.type !== 'number') throw new Error(`${called} was read as ${read?.type}`);
          const told = new Map(read.originals?.map(({ row, text }) => [row, text]));
          for (const [row, value] of meant.entries()) {
            if (told.has(row)) continue;
            expect(read.data[row]).toBe(value === null ? NaN : value + 0);
            judged++;
          }
        }
      }),
      { numRuns: runs, seed },
    );
    expect(judged).toBeGreaterThan(runs * 5);
  });
});
