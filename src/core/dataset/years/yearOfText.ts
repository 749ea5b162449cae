import { monthOfText } from '../months/monthOfText.ts';
import type { TableColumn } from '../table.ts';

/** The calendar year in one of the texts of a column: "2024", a month or a date of that year; null = none. */
export function yearOfText(
  { type, dictionary }: Exclude<TableColumn, { type: 'number' }>,
  at: number,
): string | null {
  const text = dictionary[at];
  if (text === undefined) return null;
  if (type === 'date') return text.slice(0, 4);
  return /^(?:19|20|21)\d\d$/.test(text.trim()) ? text.trim() : (monthOfText(text)?.year ?? null);
}
