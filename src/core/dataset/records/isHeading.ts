import { isMissingMark } from '../cell/missingMark.ts';
import { readCellNumber } from '../cell/readCellNumber.ts';

/** Whether the cells of a record could be headings: a number among them makes it data, unless all are years. */
export function isHeading(cells: readonly string[]): boolean {
  return cells.every((cell) => {
    if (isMissingMark(cell)) return true;
    const value = readCellNumber(cell, 'da');
    return value === null || (Number.isInteger(value) && value >= 1900 && value <= 2100);
  });
}
