import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CsvChoices, CsvPreview } from '../../../src/app/csvFile/csvPreview.ts';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import type { InferredColumn } from '../../../src/core/dataset/column/inferColumn.ts';
import type { DatasetIssue } from '../../../src/core/dataset/issue.ts';
import { numberAt, textAt, type TableColumn } from '../../../src/core/dataset/table.ts';

type Cell = string | number | null;

type JsonChoices = Omit<CsvChoices, 'columns' | 'fill'> & {
  readonly columns?: readonly (readonly [number, InferredColumn])[];
  readonly fill?: readonly (readonly [number, boolean])[];
};

interface Judged {
  readonly file: string;
  readonly what: string;
  readonly choices?: JsonChoices;
}

interface Refused extends Judged {
  readonly verdict: 'refused';
  readonly code: string;
  readonly line?: number;
  readonly found?: number;
}

/** What is left out is none: no doubtful cell, no refused row, no line above or below, no question … */
interface Taken extends Judged {
  readonly verdict: 'taken' | 'asks';
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Name and cells of each column; null = not judged, one cell for many = the same in each row. */
  readonly columns: readonly (readonly [string | null, readonly Cell[] | null])[];
  readonly rows?: number;
  readonly percent?: readonly string[];
  readonly dates?: readonly string[];
  readonly totals?: readonly number[];
  readonly headerLines?: number;
  readonly blank?: number;
  /** Lines of the file. */
  readonly above?: readonly number[];
  readonly notes?: readonly number[];
  readonly refused?: readonly number[];
  /** Code, line of the file, text. */
  readonly doubtful?: readonly (readonly [string, number, string])[];
  /** Code and what it is about. */
  readonly questions?: readonly (readonly string[])[];
}

const folder = new URL('../../fixtures/csv/hostile/', import.meta.url);
const verdicts: readonly (Refused | Taken)[] = JSON.parse(
  readFileSync(new URL('verdicts.json', folder), 'utf8'),
);

/** Maps stand as lists of pairs in JSON. */
const withMaps = ({ columns, fill, ...plain }: JsonChoices): CsvChoices => ({
  ...plain,
  ...(columns && { columns: new Map(columns) }),
  ...(fill && { fill: new Map(fill) }),
});

const read = ({ file, choices = {} }: Judged, chunkBytes?: number): Promise<CsvPreview> =>
  readCsvFile(
    new Blob([readFileSync(new URL(file, folder))]),
    withMaps(choices),
    chunkBytes === undefined ? {} : { chunkBytes },
  );

const cellsOf = (column: TableColumn): Cell[] =>
  Array.from(column.data, (_, row) => {
    if (column.type !== 'number') return textAt(column, row);
    const value = numberAt(column, row);
    return Number.isNaN(value) ? null : value;
  });

function topicOf(issue: DatasetIssue): string[] {
  switch (issue.code) {
    case 'csv.unsure-delimiter':
      return [issue.delimiter];
    case 'dataset.duplicate-name':
      return [issue.name];
    case 'dataset.mixed-percent':
      return [issue.column];
    case 'dataset.ambiguous-numbers':
    case 'dataset.ambiguous-dates':
    case 'dataset.leading-zeros':
    case 'dataset.blocks':
      return [issue.column, issue.text];
    default:
      return [];
  }
}

/** A preview in the words of a verdict. */
function seen({ table, report, issues, encoding, delimiter }: CsvPreview) {
  if (!table || !report) return { refused: issues };
  const { counts } = report;
  const named = (of: (column: TableColumn) => boolean): string[] =>
    table.columns.filter(of).map(({ name }) => name);
  return {
    encoding,
    delimiter,
    rows: table.rows,
    columns: table.columns.map((column) => [column.name, cellsOf(column)]),
    percent: named((column) => column.type === 'number' && column.unit === '%'),
    dates: named(({ type }) => type === 'date'),
    totals: table.totals ?? [],
    headerLines: counts.headerLines,
    blank: counts.blank,
    above: report.above.map(({ line }) => line),
    notes: report.notes.map(({ line }) => line),
    refused: report.refused.map(({ line }) => line),
    doubtful: report.doubtful.map(({ code, line, text }) => [code, line, text]),
    questions: issues.map((issue) => [issue.code, ...topicOf(issue)]),
  };
}

function expected(verdict: Taken, { table, encoding, delimiter }: CsvPreview) {
  const rows = table?.rows ?? 0;
  const columns = verdict.columns.map(([name, cells]) => {
    const [only] = cells ?? [];
    const whole = cells?.length === 1 && only !== undefined ? Array<Cell>(rows).fill(only) : cells;
    return [name ?? expect.any(String), whole ?? expect.any(Array)];
  });
  const none = { percent: [], dates: [], totals: [], blank: 0, above: [], notes: [], refused: [] };
  const { file, what, verdict: word, choices, ...said } = verdict;
  return {
    encoding,
    delimiter,
    rows,
    headerLines: 1,
    ...none,
    doubtful: [],
    questions: [],
    ...said,
    columns,
  };
}

describe('hostile files', () => {
  it('all have a verdict, and every verdict a file', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect([...new Set(verdicts.map(({ file }) => file))].toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  for (const verdict of verdicts) {
    const { file, what } = verdict;
    it(`${file}: ${what} – ${verdict.verdict}`, async () => {
      const preview = await read(verdict);
      if (verdict.verdict !== 'refused') {
        expect(seen(preview)).toEqual(expected(verdict, preview));
        expect(preview.issues.length > 0).toBe(verdict.verdict === 'asks');
      } else {
        const { code, line, found } = verdict;
        const told = { code, ...(line && { line }), ...(found && { found }) };
        expect(seen(preview)).toMatchObject({ refused: [told] });
        expect(preview).toMatchObject({ table: null, report: null, issues: { length: 1 } });
      }
    });
  }

  it('read the same however they are cut into pieces', async () => {
    for (const verdict of verdicts) expect(await read(verdict, 7), verdict.file).toEqual(await read(verdict));
  });
});
