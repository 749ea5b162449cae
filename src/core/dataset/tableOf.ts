import type { NumberStyle } from '../number/readNumber.ts';
import { headerUnit } from './cell/headerUnit.ts';
import { castColumn } from './castColumn.ts';
import { findHeader, type TableRecord } from './findHeader.ts';
import { findTotals } from './findTotals.ts';
import { inferColumn, questionOn, type InferredColumn } from './inferColumn.ts';
import type { DoubtfulCell, Question, RefusedRow } from './issue.ts';
import { findLabels, sameNames } from './rowNames.ts';
import type { Table, TableColumn } from './table.ts';

/** What the user decided about a table; what is left out is found. Columns are counted from 0. */
export interface TableChoices {
  /** Place of the header among the records that are not blank; null = there is none. */
  readonly header?: number | null;
  /** How to read single columns. */
  readonly columns?: ReadonlyMap<number, InferredColumn>;
  /** How to read the numbers of all other columns; left out = as found by column. */
  readonly numbers?: NumberStyle;
  /** Column that names the rows; null = none. */
  readonly labels?: number | null;
  /** Rows of the table that are totals of the others; an empty list = none. */
  readonly totals?: readonly number[];
}

export interface ImportReport {
  /** Records of the table that are not blank: rows stored + refused. */
  readonly records: number;
  readonly stored: number;
  readonly refused: readonly RefusedRow[];
  readonly doubtful: readonly DoubtfulCell[];
  readonly questions: readonly Question[];
  /** Place of the header as in the choices. */
  readonly header: number | null;
  /** Records above the table, passed over: titles, dates of printing. */
  readonly above: number;
  /** Line of the file, by row of the table. */
  readonly lines: readonly number[];
  /** How each column was read, by column of the table. */
  readonly columns: readonly InferredColumn[];
}

/** The table in the records of a file, and what became of each: stored, or refused with its line. */
export function tableOf(
  records: readonly TableRecord[],
  choices: TableChoices = {},
): { table: Table; report: ImportReport } {
  const said = records.filter(({ cells }) => !cells.every(isBlank));
  const { header, first } = placesOf(said, choices);
  const below = said.slice(first);
  const headings = header === null ? [] : (said[header]?.cells ?? []);
  const width = usedWidth(headings, below);
  const { kept, refused } = divide(below, width);
  const lines = kept.map((record) => record.line);
  const cellsOf = Array.from({ length: width }, (_, index) => kept.map(({ cells }) => cells[index] ?? ''));
  const inferred = settle(
    cellsOf.map((cells, index) => withUnit(inferColumn(cells), headings[index] ?? '')),
    choices,
  );
  const columns: TableColumn[] = [];
  const doubtful: DoubtfulCell[] = [];
  const questions: Question[] = [];
  for (const [index, as] of inferred.entries()) {
    const cells = cellsOf[index] ?? [];
    const name = (headings[index] ?? '').trim();
    const called = name === '' ? String(index + 1) : name;
    const cast = castColumn({ id: `c${index + 1}`, name, called, cells, lines }, as);
    columns.push(cast.column);
    for (const doubt of cast.doubtful) doubtful.push(doubt);
    questions.push(...questionOn(as, called, cells));
  }
  const labels = labelsOf(columns, choices);
  const plain: Table = { columns, rows: kept.length, labels };
  const totals = choices.totals ?? findTotals(plain);
  const table: Table = totals.length > 0 ? { ...plain, totals } : plain;
  questions.push(...sameNames(table, lines));
  return {
    table,
    report: {
      records: below.length,
      stored: kept.length,
      refused,
      doubtful,
      questions,
      header,
      above: header ?? first,
      lines,
      columns: inferred,
    },
  };
}

function placesOf(said: readonly TableRecord[], { header }: TableChoices) {
  if (header === undefined) return findHeader(said);
  return { header, first: header === null ? 0 : header + 1 };
}

function withUnit(as: InferredColumn, heading: string): InferredColumn {
  return as.type === 'number' && headerUnit(heading) === '%' ? { ...as, unit: '%' } : as;
}

/** The user's word on each column, else what was found; an unclear column leans to the style of the clear ones. */
function settle(found: readonly InferredColumn[], choices: TableChoices): InferredColumn[] {
  const clear = (style: NumberStyle): boolean =>
    found.some((as) => as.type === 'number' && !as.ambiguous && as.style === style);
  const lean = clear('en') && !clear('da') ? 'en' : 'da';
  return found.map((as, index) => {
    const chosen = choices.columns?.get(index);
    if (chosen) return chosen;
    if (as.type !== 'number') return as;
    if (choices.numbers) return { ...as, style: choices.numbers, ambiguous: false };
    return as.ambiguous ? { ...as, style: lean } : as;
  });
}

/** Columns of the header, or of the first record; nameless empty ones at the end come from a trailing delimiter. */
function usedWidth(headings: readonly string[], below: readonly TableRecord[]): number {
  let width = headings.length > 0 ? headings.length : (below[0]?.cells.length ?? 0);
  const unused = (index: number): boolean =>
    isBlank(headings[index] ?? '') && below.every(({ cells }) => isBlank(cells[index] ?? ''));
  while (width > 1 && unused(width - 1)) width--;
  return width;
}

/** Records with as many cells as the table has columns, blank cells at the end not counted; the others refused. */
function divide(below: readonly TableRecord[], width: number) {
  const kept: TableRecord[] = [];
  const refused: RefusedRow[] = [];
  for (const record of below) {
    const { line, cells } = record;
    if (cells.length >= width && cells.slice(width).every(isBlank)) kept.push(record);
    else
      refused.push({
        code: 'dataset.ragged-row',
        at: '',
        line,
        expected: width,
        found: cells.length,
        text: cells.join(' · ').slice(0, 200),
      });
  }
  return { kept, refused };
}

function labelsOf(columns: readonly TableColumn[], { labels }: TableChoices): string | null {
  if (labels === undefined) return findLabels(columns);
  return labels === null ? null : (columns[labels]?.id ?? null);
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
