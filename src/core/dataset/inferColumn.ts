import type { NumberStyle } from '../number/readNumber.ts';
import { isGuarded } from './cell/formulaGuard.ts';
import { isMissingMark } from './cell/missingMark.ts';
import { readCellNumber } from './cell/readCellNumber.ts';
import { readDate, type DateOrder } from './cell/readDate.ts';
import { isSpreadsheetError } from './cell/spreadsheetError.ts';
import type { Question } from './issue.ts';

/** 'plain': every number reads the same in Danish and English. */
export type ColumnStyle = NumberStyle | 'plain';

export type InferredColumn =
  | {
      readonly type: 'number';
      readonly style: ColumnStyle;
      /** Numbers fit both styles and differ: the user must say which. */
      readonly ambiguous: boolean;
      /** Stands in every cell, or in the header. */
      readonly unit?: '%';
    }
  | { readonly type: 'date'; readonly order: DateOrder; readonly ambiguous: boolean }
  | { readonly type: 'text' };

/**
 * What a column holds, judged on all its cells together, never cell by cell. Numbers when more than half of the
 * cells that say something are numbers; codes with a leading zero (0101) are not. One clear cell (12,5 or 1.234,5)
 * settles how 1.234 is read in the whole column; without one the column is ambiguous.
 */
export function inferColumn(cells: readonly string[]): InferredColumn {
  const said = cells.filter((cell) => !isMissingMark(cell) && !isSpreadsheetError(cell));
  const date = inferDate(said);
  if (date) return date;
  const found = weigh(said);
  if (found.numbers * 2 <= said.length) return { type: 'text' };
  const percent = found.percents === found.numbers;
  return { type: 'number', ...styleOf(found), ...(percent && { unit: '%' }) };
}

/** What the user must be asked before a column read so can be trusted: none or one question, with an example. */
export function questionOn(as: InferredColumn, column: string, cells: readonly string[]): Question[] {
  if (as.type === 'text' || !as.ambiguous) return [];
  if (as.type === 'date') {
    const text = cells.find((cell) => readDate(cell, 'dmy') !== readDate(cell, 'mdy')) ?? '';
    return [{ code: 'dataset.ambiguous-dates', at: column, column, text }];
  }
  const text = cells.find((cell) => readCellNumber(cell, 'da') !== readCellNumber(cell, 'en')) ?? '';
  return [{ code: 'dataset.ambiguous-numbers', at: column, column, text }];
}

/** Counts of cells: how many are numbers, and what they say about how numbers are written. */
interface Evidence {
  numbers: number;
  percents: number;
  /** Read alike in both styles, but written as in Danish (12,5) or English (12.5); or read differently (1.234). */
  danish: number;
  english: number;
  either: number;
  /** Numbers in one style alone. */
  onlyDanish: number;
  onlyEnglish: number;
}

function weigh(said: readonly string[]): Evidence {
  const found = { numbers: 0, percents: 0, danish: 0, english: 0, either: 0, onlyDanish: 0, onlyEnglish: 0 };
  for (const cell of said) {
    if (isGuarded(cell) || /^\s*0\d/.test(cell)) continue;
    const da = readCellNumber(cell, 'da');
    const en = readCellNumber(cell, 'en');
    if (da === null && en === null) continue;
    found.numbers += 1;
    if (/(?:%|pct\.?)\s*$/i.test(cell)) found.percents += 1;
    if (en === null) found.onlyDanish += 1;
    else if (da === null) found.onlyEnglish += 1;
    else if (da !== en) found.either += 1;
    else if (cell.includes(',')) found.danish += 1;
    else if (/\d\.\d/.test(cell)) found.english += 1;
  }
  return found;
}

function styleOf(found: Evidence): { style: ColumnStyle; ambiguous: boolean } {
  const danish = found.danish + found.onlyDanish > 0;
  const english = found.english + found.onlyEnglish > 0;
  if (found.either > 0) return { style: english && !danish ? 'en' : 'da', ambiguous: danish === english };
  if (!danish && !english) return { style: 'plain', ambiguous: false };
  // Where both are clear, 12,5 and 12.5 read alike in either style: the one that leaves fewer cells unread.
  const isEnglish = !danish || found.onlyEnglish > found.onlyDanish;
  return { style: isEnglish ? 'en' : 'da', ambiguous: false };
}

function inferDate(said: readonly string[]): InferredColumn | null {
  if (said.length === 0) return null;
  const fits = (order: DateOrder): boolean => said.every((cell) => readDate(cell, order) !== null);
  if (fits('ymd')) return { type: 'date', order: 'ymd', ambiguous: false };
  const [dayFirst, monthFirst] = [fits('dmy'), fits('mdy')];
  if (!dayFirst && !monthFirst) return null;
  const differ = said.some((cell) => readDate(cell, 'dmy') !== readDate(cell, 'mdy'));
  return { type: 'date', order: dayFirst ? 'dmy' : 'mdy', ambiguous: dayFirst && monthFirst && differ };
}
