import { castColumn } from './castColumn.ts';
import { findTotals } from './findTotals.ts';
import { questionOn, type InferredColumn } from './inferColumn.ts';
import type { DoubtfulCell, Question, RefusedRow } from './issue.ts';
import { divideRecords } from './records/divideRecords.ts';
import { findHeader, type FoundHeader, type TableRecord } from './records/findHeader.ts';
import { isBlank } from './records/isBlank.ts';
import { usedWidth } from './records/usedWidth.ts';
import { sameNames } from './rowNames.ts';
import { settleColumns, type ColumnChoices } from './settleColumns.ts';
import type { Table, TableColumn } from './table.ts';

/** What the user decided about a table; what is left out is found. */
export interface TableChoices extends ColumnChoices {
  /** Place of the header among the records that are not blank; null = there is none. */
  readonly header?: number | null;
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
  const { header, first } = headerOf(said, choices);
  const below = said.slice(first);
  const headings = header === null ? [] : (said[header]?.cells ?? []);
  const width = usedWidth(headings, below);
  const { kept, refused } = divideRecords(below, width);
  const lines = kept.map((record) => record.line);
  const unread = Array.from({ length: width }, (_, index) => ({
    heading: (headings[index] ?? '').trim(),
    cells: kept.map(({ cells }) => cells[index] ?? ''),
  }));
  const { inferred, labels } = settleColumns(unread, choices);
  const columns: TableColumn[] = [];
  const doubtful: DoubtfulCell[][] = [];
  const questions: Question[][] = [];
  for (const [index, as] of inferred.entries()) {
    const { heading: name, cells } = unread[index] ?? { heading: '', cells: [] };
    const called = name === '' ? String(index + 1) : name;
    const cast = castColumn({ id: idOf(index), name, called, cells, lines }, as);
    columns.push(cast.column);
    doubtful.push(cast.doubtful);
    questions.push(questionOn(as, called, cells));
  }
  const plain: Table = { columns, rows: kept.length, labels: labels === null ? null : idOf(labels) };
  const totals = choices.totals ?? findTotals(plain);
  const table: Table = totals.length > 0 ? { ...plain, totals } : plain;
  const report: ImportReport = {
    records: below.length,
    stored: kept.length,
    refused,
    doubtful: doubtful.flat(),
    questions: [...questions.flat(), ...sameNames(table, lines)],
    header,
    above: header ?? first,
    lines,
    columns: inferred,
  };
  return { table, report };
}

function headerOf(said: readonly TableRecord[], { header }: TableChoices): FoundHeader {
  if (header === undefined) return findHeader(said);
  return { header, first: header === null ? 0 : header + 1 };
}

function idOf(index: number): string {
  return `c${index + 1}`;
}
