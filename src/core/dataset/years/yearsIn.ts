import { columnOf, type Table, type TableColumn } from '../table.ts';
import { yearAt } from './yearAt.ts';
import { yearOfText } from './yearOfText.ts';

/** A year of a table, and how many rows have it. */
export interface YearRows {
  readonly year: string;
  readonly rows: number;
}

/** The years that a column names, first to last; totals are no rows of their own. */
export function yearsIn(table: Table, columnId: string): YearRows[] {
  const column = columnOf(table, columnId);
  if (!column) return [];
  const counts = column.type === 'number' ? numberYears(column) : textYears(column);
  for (const row of new Set(table.totals)) {
    const year = yearAt(column, row);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) - 1);
  }
  return [...counts]
    .flatMap(([year, rows]) => (rows > 0 ? [{ year, rows }] : []))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}

// Of a million rows a text is looked at once, and a number is counted as one.

function numberYears({ data }: Extract<TableColumn, { type: 'number' }>): Map<string, number> {
  const counts = new Int32Array(2200);
  for (let row = 0; row < data.length; row++) {
    const value = data[row]!;
    // What is no place in the list is none: a fraction, and what is missing.
    if (value >= 1900 && value < 2200) counts[value] = (counts[value] ?? 0) + 1;
  }
  return new Map(
    [...counts.entries()].filter(([, rows]) => rows > 0).map(([year, rows]) => [`${year}`, rows]),
  );
}

function textYears(column: Exclude<TableColumn, { type: 'number' }>): Map<string, number> {
  const { data, dictionary } = column;
  const ofText = new Int32Array(dictionary.length);
  for (let row = 0; row < data.length; row++) {
    const text = data[row]!;
    if (text >= 0) ofText[text] = ofText[text]! + 1;
  }
  const counts = new Map<string, number>();
  for (let text = 0; text < ofText.length; text++) {
    const year = ofText[text]! > 0 ? yearOfText(column, text) : null;
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + ofText[text]!);
  }
  return counts;
}
