import type { Question } from './issue.ts';
import { columnOf, textAt, type Table } from './table.ts';

/** In a table by place and year every name comes again; a few are enough to ask. */
const shown = 10;

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

/** The first names that stand on more than one row, with the first lines of the file they stand on. */
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
  const twice = [...places].filter(([, found]) => found.length > 1).slice(0, shown);
  return twice.map(([name, found]) => ({
    code: 'dataset.duplicate-name',
    at: '',
    name,
    lines: found.slice(0, shown),
  }));
}

function labelAt(table: Table, row: number): string | null {
  const column = table.labels === null ? undefined : columnOf(table, table.labels);
  return column ? textAt(column, row) : null;
}
