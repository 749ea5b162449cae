import type { Question } from './issue.ts';
import { columnOf, numberAt, textAt, type Table, type TableColumn } from './table.ts';

/**
 * A name for every row, each different: what stands in the labels column, the row's number from 1 where nothing
 * does. A name that comes again is numbered, "Odense (2)", for a row is addressed by its name.
 */
export function rowNames(table: Table): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return Array.from({ length: table.rows }, (_, row) => {
    const name = labelAt(table, row) ?? String(row + 1);
    let unique = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(unique)) unique = `${name} (${++count})`;
    counts.set(name, count);
    taken.add(unique);
    return unique;
  });
}

/** The column that names the rows: the first of texts, else of dates, else of different years; null = none. */
export function findLabels(columns: readonly TableColumn[]): string | null {
  const found =
    columns.find((column) => column.type === 'text' && column.dictionary.length > 0) ??
    columns.find(({ type }) => type === 'date') ??
    columns.find(isYears);
  return found?.id ?? null;
}

/** Names that stand on more than one row, with the lines of the file they stand on. */
export function sameNames(table: Table, lines: readonly number[]): Question[] {
  const places = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const name = labelAt(table, row);
    if (name === null) continue;
    const line = lines[row] ?? 0;
    const others = places.get(name);
    if (others) others.push(line);
    else places.set(name, [line]);
  }
  const twice = [...places].filter(([, found]) => found.length > 1);
  return twice.map(([name, found]) => ({ code: 'dataset.duplicate-name', at: '', name, lines: found }));
}

function labelAt(table: Table, row: number): string | null {
  const column = table.labels === null ? undefined : columnOf(table, table.labels);
  if (!column) return null;
  if (column.type !== 'number') return textAt(column, row);
  const value = numberAt(column, row);
  return Number.isNaN(value) ? null : String(value);
}

function isYears(column: TableColumn): boolean {
  if (column.type !== 'number' || new Set(column.data).size < column.data.length) return false;
  return column.data.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100);
}
