import { numberAt, textAt, type TableColumn } from '../table.ts';

/** The calendar year in a cell: 2024, "2024" or a date of that year; null = none. */
export function yearAt(column: TableColumn, row: number): string | null {
  if (column.type === 'number') {
    const value = numberAt(column, row);
    return Number.isInteger(value) && value >= 1900 && value <= 2199 ? String(value) : null;
  }
  const text = textAt(column, row);
  if (text === null) return null;
  if (column.type === 'date') return text.slice(0, 4);
  return /^(?:19|20|21)\d\d$/.test(text.trim()) ? text.trim() : null;
}
