import { numberAt, type TableColumn } from '../table.ts';
import { yearOfText } from './yearOfText.ts';

/** The calendar year in a cell: 2024, "2024", a month or a date of that year; null = none. */
export function yearAt(column: TableColumn, row: number): string | null {
  if (column.type !== 'number') return yearOfText(column, column.data[row] ?? -1);
  const value = numberAt(column, row);
  return Number.isInteger(value) && value >= 1900 && value <= 2199 ? String(value) : null;
}
