import { limits } from '../../document/limits.ts';
import { noticeFaults, type CellFaults } from '../column/cellFaults.ts';
import { ownText } from '../column/ownText.ts';
import type { RefusedRow } from '../issue.ts';
import { isBlank } from './isBlank.ts';
import { isNarrow, isNote } from './isNote.ts';
import type { TableRecord } from './tableRecord.ts';

/** A line of the file that is no row of the table, as it stands. */
export interface PassedLine {
  readonly line: number;
  readonly text: string;
}

/** Records sorted one by one into rows and all that is none; lists hold the first, counts are of all. */
export interface RecordSorter {
  /** Columns of the table. */
  readonly width: number;
  /** Columns of the header; those behind `width` have no name and were empty as far as was known. */
  readonly headed: number;
  /** Widest record with something in a column behind `width`. */
  used: number;
  stored: number;
  refusedCount: number;
  readonly refused: RefusedRow[];
  /** What stands in the columns of all refused rows: each text and how often. */
  readonly refusedTexts: readonly Map<string, number>[];
  blank: number;
  afterBlank: boolean;
  /** Records that are notes unless a row follows. */
  notes: (TableRecord & { readonly fits: boolean })[];
  /** So many notes in a row are none. */
  full: boolean;
  readonly faults: CellFaults;
}

/** Rows found, in order. */
export interface SortedRows {
  readonly cells: (readonly string[])[];
  readonly lines: number[];
}

const shownText = 200;
const mostNotes = 100;

export function recordSorter(width: number, headed: number, faults: CellFaults): RecordSorter {
  const none = { stored: 0, refusedCount: 0, refused: [], blank: 0 };
  const refusedTexts = Array.from({ length: width }, () => new Map<string, number>());
  return {
    width,
    headed,
    used: width,
    ...none,
    refusedTexts,
    afterBlank: false,
    notes: [],
    full: false,
    faults,
  };
}

/** Sorts one record below the header; rows go to `rows`. False = it is blank. */
export function sortRecord(
  sorter: RecordSorter,
  cells: readonly string[],
  line: number,
  rows: SortedRows,
): boolean {
  const { width } = sorter;
  // Nearly every record is plainly a row: told by three looks.
  const plain = cells.length === width && !sorter.afterBlank && sorter.notes.length === 0;
  if (plain && isWord(cells[0] as string) && (width === 1 || isWord(cells[1] as string))) {
    if (!isNarrow(width) || !(cells[0] as string).includes(':')) {
      keep(sorter, { cells, line }, rows);
      sorter.full = false;
      return true;
    }
  }
  return sortRare(sorter, { cells, line }, rows);
}

function sortRare(sorter: RecordSorter, record: TableRecord, rows: SortedRows): boolean {
  const { cells, line } = record;
  const { width, headed, afterBlank, notes } = sorter;
  if (cells.every(isBlank)) {
    sorter.blank++;
    sorter.afterBlank = true;
    return false;
  }
  for (const cell of cells) noticeFaults(sorter.faults, cell);
  for (let index = Math.min(cells.length, headed) - 1; index >= sorter.used; index--)
    if (!isBlank(cells[index] ?? '')) sorter.used = index + 1;
  const fits = cells.length >= width && cells.slice(width).every(isBlank);
  // Under a header alone there is nothing yet that words could be a note to.
  const note = sorter.stored > 0 && isNote(cells, { width, afterBlank, amongNotes: notes.length > 0 });
  sorter.afterBlank = false;
  if (note && !sorter.full) {
    notes.push({ cells, line, fits });
    if (notes.length > mostNotes) {
      flushNotes(sorter, rows);
      sorter.full = true;
    }
    return true;
  }
  if (!note) sorter.full = false;
  flushNotes(sorter, rows);
  if (fits) keep(sorter, record, rows);
  else refuse(sorter, record);
  return true;
}

/** Words between the rows are no notes: they are rows, or refused as such. */
function flushNotes(sorter: RecordSorter, rows: SortedRows): void {
  const { notes } = sorter;
  if (notes.length === 0) return;
  sorter.notes = [];
  for (const note of notes) {
    if (note.fits) keep(sorter, note, rows);
    else refuse(sorter, note);
  }
}

function keep(sorter: RecordSorter, { cells, line }: TableRecord, rows: SortedRows): void {
  sorter.stored++;
  rows.cells.push(cells);
  rows.lines.push(line);
}

function refuse(sorter: RecordSorter, { cells, line }: TableRecord): void {
  sorter.refusedCount++;
  for (const [index, texts] of sorter.refusedTexts.entries()) {
    const cell = cells[index] ?? '';
    if (!isBlank(cell)) texts.set(ownText(cell), (texts.get(cell) ?? 0) + 1);
  }
  if (sorter.refused.length >= limits.reported) return;
  const text = shown(cells);
  const sides = { expected: sorter.width, found: cells.length };
  sorter.refused.push({ code: 'dataset.ragged-row', at: '', line, ...sides, text });
}

/** A record as one short text, without the blanks behind it. */
export function shown(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  const text = cells.slice(0, last + 1).join(' · ');
  return ownText(text.slice(0, shownText));
}

/** Whether the first character is surely no blank. */
function isWord(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return code > 32 && code < 0x1680 && code !== 0xa0;
}
