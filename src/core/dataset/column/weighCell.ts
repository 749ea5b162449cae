import { isGuarded } from '../cell/formulaGuard.ts';
import { hasPercent } from '../cell/hasPercent.ts';
import { mayBeFigure } from '../cell/mayBeFigure.ts';
import { isMissingMark } from '../cell/missingMark.ts';
import { readCellNumber } from '../cell/readCellNumber.ts';
import { readDate } from '../cell/readDate.ts';
import { isSpreadsheetError } from '../cell/spreadsheetError.ts';
import type { ColumnEvidence } from './columnEvidence.ts';

/** Adds what a cell says to the evidence on its column; `times` = rows that hold it, `row` = the first of them. */
export function weighCell(found: ColumnEvidence, cell: string, times: number, row: number): void {
  if (isMissingMark(cell) || isSpreadsheetError(cell)) return;
  found.said += times;
  if (!mayBeFigure(cell)) return;
  if (!weighDate(found, cell, times)) weighNumber(found, cell, times, row);
}

/** Whether the cell is a date in any order; it is no number then. */
function weighDate(found: ColumnEvidence, cell: string, times: number): boolean {
  const yearFirst = readDate(cell, 'ymd');
  if (yearFirst !== null) found.yearFirst += times;
  const dayFirst = readDate(cell, 'dmy');
  const monthFirst = readDate(cell, 'mdy');
  if (dayFirst !== null) found.dayFirst += times;
  if (monthFirst !== null) found.monthFirst += times;
  if (dayFirst !== monthFirst) found.unlikeDate ??= cell;
  return yearFirst !== null || dayFirst !== null || monthFirst !== null;
}

function weighNumber(found: ColumnEvidence, cell: string, times: number, row: number): void {
  const da = readCellNumber(cell, 'da');
  const en = readCellNumber(cell, 'en');
  if (da !== en && (found.unlikeNumber === null || row < found.unlikeRow)) {
    found.unlikeNumber = cell.trim();
    found.unlikeRow = row;
  }
  if (isGuarded(cell) || (da === null && en === null)) return;
  if (/^\s*0\d/.test(cell)) {
    if (found.code !== null && found.codeRow <= row) return;
    found.code = cell.trim();
    found.codeRow = row;
    return;
  }
  found.numbers += times;
  if (hasPercent(cell)) found.percents += times;
  if (en === null) found.onlyDanish += times;
  else if (da === null) found.onlyEnglish += times;
  else if (da !== en) found.either += times;
  else if (cell.includes(',')) found.danish += times;
  else if (/\d\.\d/.test(cell)) found.english += times;
}
