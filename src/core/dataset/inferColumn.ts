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
  const numbers = said.filter(isNumber);
  if (numbers.length * 2 <= said.length) return { type: 'text' };
  const percent = numbers.every((cell) => /(?:%|pct\.?)\s*$/i.test(cell));
  return { type: 'number', ...inferStyle(numbers), ...(percent && { unit: '%' }) };
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

function isNumber(cell: string): boolean {
  if (isGuarded(cell) || /^\s*0\d/.test(cell)) return false;
  return readCellNumber(cell, 'da') !== null || readCellNumber(cell, 'en') !== null;
}

function inferStyle(numbers: readonly string[]): { style: ColumnStyle; ambiguous: boolean } {
  let danish = false;
  let english = false;
  let either = false;
  for (const cell of numbers) {
    const da = readCellNumber(cell, 'da');
    const en = readCellNumber(cell, 'en');
    if (da !== null && en !== null && da !== en) either = true;
    else if (en === null || (da !== null && cell.includes(','))) danish = true;
    else if (da === null || /\d\.\d/.test(cell)) english = true;
  }
  if (either) return { style: english && !danish ? 'en' : 'da', ambiguous: danish === english };
  if (!danish && !english) return { style: 'plain', ambiguous: false };
  const unread = (style: NumberStyle) =>
    numbers.filter((cell) => readCellNumber(cell, style) === null).length;
  return { style: unread('en') < unread('da') || !danish ? 'en' : 'da', ambiguous: false };
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
