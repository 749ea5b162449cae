import { limits } from '../../document/limits.ts';
import type { NumberStyle } from '../../number/readNumber.ts';
import { isMissingMark } from '../cell/missingMark.ts';
import { hasExponent, readCellNumber } from '../cell/readCellNumber.ts';
import { readDate, type DateOrder } from '../cell/readDate.ts';
import { shareAsPercent } from '../cell/shareAsPercent.ts';
import { isSpreadsheetError } from '../cell/spreadsheetError.ts';
import type { DoubtfulCell } from '../issue.ts';

export type Doubt = DoubtfulCell['code'];

/** A cell as typed data, and what is doubtful about it. */
export interface CastCell<V> {
  readonly value: V;
  readonly doubt: Doubt | null;
}

const missing = { value: NaN, doubt: null };

/** NaN = missing, or not readable: then the doubt says so. `shares` = in per cent, also where the sign is left out. */
export function castNumber(cell: string, style: NumberStyle, shares = false): CastCell<number> {
  if (isMissingMark(cell)) return missing;
  const read = readCellNumber(cell, style);
  const value = shares && read !== null ? shareAsPercent(cell, read) : read;
  if (value === null) {
    const doubt = isSpreadsheetError(cell) ? 'dataset.spreadsheet-error' : 'dataset.not-a-number';
    return { value: NaN, doubt };
  }
  if (Math.abs(value) > limits.number) return { value: NaN, doubt: 'dataset.number-too-large' };
  return { value, doubt: hasExponent(cell) ? 'dataset.exponent' : null };
}

/** '' = missing, or not readable: then the doubt says so. */
export function castDate(cell: string, order: DateOrder): CastCell<string> {
  const value = readDate(cell, order);
  if (value !== null) return { value, doubt: null };
  if (isMissingMark(cell)) return { value: '', doubt: null };
  return { value: '', doubt: isSpreadsheetError(cell) ? 'dataset.spreadsheet-error' : 'dataset.not-a-date' };
}
