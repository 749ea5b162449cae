import type { Question } from './issue.ts';
import { monthOfText } from './months/monthOfText.ts';
import { findYears } from './years/findYears.ts';
import { yearAt } from './years/yearAt.ts';
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
export function sameNames(table: Table, lines: ArrayLike<number>): Question[] {
  const column = table.labels === null ? undefined : columnOf(table, table.labels);
  if (!column || column.type === 'number') return [];
  const times = new Int32Array(column.dictionary.length);
  for (const place of column.data) if (place >= 0) times[place] = (times[place] ?? 0) + 1;
  const twice = new Map<number, number[]>();
  const again = comesAgain(table, column.data, times);
  times.forEach((_, place) => {
    if (again(place) && twice.size < shown) twice.set(place, []);
  });
  let wanted = 0;
  for (const place of twice.keys()) wanted += Math.min(shown, times[place] ?? 0);
  for (let row = 0; wanted > 0 && row < table.rows; row++) {
    const found = twice.get(column.data[row] ?? -1);
    if (!found || found.length === shown) continue;
    found.push(lines[row] ?? 0);
    wanted--;
  }
  return [...twice].map(([place, found]) => ({
    code: 'dataset.duplicate-name',
    at: '',
    name: column.dictionary[place] ?? '',
    lines: found,
  }));
}

/** Whether a name stands twice: in a table by year, twice in one year; by month, twice in one month. */
function comesAgain(table: Table, names: Int32Array, times: Int32Array): (place: number) => boolean {
  const id = findYears(table);
  const column = id === null ? undefined : columnOf(table, id);
  if (!column) return (place) => (times[place] ?? 0) > 1;
  const ofText = column.type === 'text' ? column.dictionary.map((text) => monthOfText(text)?.month ?? 0) : [];
  const years = Int16Array.from(
    { length: table.rows },
    (_, row) => Number(yearAt(column, row) ?? 0) * 13 + (ofText[column.data[row] ?? -1] ?? 0),
  );
  const again = new Uint8Array(times.length);
  for (const year of new Set(years)) {
    const seen = new Uint8Array(times.length);
    for (let row = 0; row < table.rows; row++) {
      const place = names[row] ?? -1;
      if (place < 0 || years[row] !== year) continue;
      if (seen[place] === 1) again[place] = 1;
      seen[place] = 1;
    }
  }
  return (place) => again[place] === 1;
}

function labelAt(table: Table, row: number): string | null {
  const column = table.labels === null ? undefined : columnOf(table, table.labels);
  return column ? textAt(column, row) : null;
}
