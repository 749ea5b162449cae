import type { OriginalCell } from '../document/storedDataset.ts';
import type { NumberStyle } from '../number/readNumber.ts';
import { limits } from '../document/limits.ts';
import { unguardFormula } from './cell/formulaGuard.ts';
import { isMissingMark } from './cell/missingMark.ts';
import { hasExponent, readCellNumber } from './cell/readCellNumber.ts';
import { readDate, type DateOrder } from './cell/readDate.ts';
import { isSpreadsheetError } from './cell/spreadsheetError.ts';
import type { InferredColumn } from './inferColumn.ts';
import type { DoubtfulCell } from './issue.ts';
import type { TableColumn } from './table.ts';

/** A column as it stands in the file: one cell and one line number per row. */
export interface RawColumn {
  readonly id: string;
  readonly name: string;
  /** What issues call it. */
  readonly called: string;
  readonly cells: readonly string[];
  readonly lines: readonly number[];
}

export interface CastColumn {
  readonly column: TableColumn;
  readonly doubtful: DoubtfulCell[];
}

type Doubt = DoubtfulCell['code'];

/** Cells to typed data. What cannot be read becomes missing, keeps its text and is named in `doubtful`. */
export function castColumn(raw: RawColumn, as: InferredColumn): CastColumn {
  const head = { id: raw.id, name: raw.name };
  if (as.type === 'number') {
    const style = as.style === 'en' ? 'en' : 'da';
    const data = Float64Array.from(raw.cells, (cell) => castNumber(cell, style));
    const doubts = doubtsOf(raw, (cell, row) => numberDoubt(cell, style, data[row] ?? NaN));
    const unit = as.unit && { unit: as.unit };
    return {
      column: { ...head, type: 'number', ...unit, data, ...doubts.originals },
      doubtful: doubts.cells,
    };
  }
  if (as.type === 'date') {
    const texts = encode(raw.cells, (cell) => readDate(cell, as.order) ?? '');
    const doubts = doubtsOf(raw, (cell) => dateDoubt(cell, as.order));
    return { column: { ...head, type: 'date', ...texts, ...doubts.originals }, doubtful: doubts.cells };
  }
  return {
    column: { ...head, type: 'text', ...encode(raw.cells, (cell) => unguardFormula(cell).trim()) },
    doubtful: [],
  };
}

function castNumber(cell: string, style: NumberStyle): number {
  const value = isMissingMark(cell) ? NaN : (readCellNumber(cell, style) ?? NaN);
  return Math.abs(value) <= limits.number ? value : NaN;
}

function numberDoubt(cell: string, style: NumberStyle, value: number): Doubt | null {
  if (!Number.isNaN(value)) return hasExponent(cell) ? 'dataset.exponent' : null;
  if (isMissingMark(cell)) return null;
  if (isSpreadsheetError(cell)) return 'dataset.spreadsheet-error';
  const readable = readCellNumber(cell, style) !== null;
  return readable ? 'dataset.number-too-large' : 'dataset.not-a-number';
}

function dateDoubt(cell: string, order: DateOrder): Doubt | null {
  if (isMissingMark(cell) || readDate(cell, order) !== null) return null;
  return isSpreadsheetError(cell) ? 'dataset.spreadsheet-error' : 'dataset.not-a-date';
}

function doubtsOf(raw: RawColumn, doubtOf: (cell: string, row: number) => Doubt | null) {
  const cells: DoubtfulCell[] = [];
  const originals: OriginalCell[] = [];
  raw.cells.forEach((text, row) => {
    const code = doubtOf(text, row);
    if (!code) return;
    cells.push({ code, at: raw.called, line: raw.lines[row] ?? 0, column: raw.called, text });
    originals.push({ row, text });
  });
  return { cells, originals: originals.length > 0 ? { originals } : {} };
}

/** Texts by their place in a dictionary; '' is missing. */
function encode(cells: readonly string[], cast: (cell: string) => string) {
  const places = new Map<string, number>();
  const data = Int32Array.from(cells, (cell) => {
    const text = cast(cell);
    if (text === '') return -1;
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { dictionary: [...places.keys()], data };
}
