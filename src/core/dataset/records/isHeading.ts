import { isMissingMark } from '../cell/missingMark.ts';
import { readCellNumber } from '../cell/readCellNumber.ts';

/** Quarters, weekdays, months and hours are counted so; three numbers may still be a row. */
const leastCounted = 4;

/**
 * Whether the cells of a record could be headings: a number among them makes it data, unless all are years, or count
 * 1, 2, 3, 4 … as months do.
 */
export function isHeading(cells: readonly string[]): boolean {
  const numbers = cells
    .filter((cell) => !isMissingMark(cell))
    .map((cell) => readCellNumber(cell, 'da'))
    .filter((value) => value !== null);
  const years = numbers.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100);
  return years || areCounted(numbers);
}

function areCounted(numbers: readonly number[]): boolean {
  const [first] = numbers;
  if (numbers.length < leastCounted || (first !== 0 && first !== 1)) return false;
  return numbers.every((value, index) => value === first + index);
}
