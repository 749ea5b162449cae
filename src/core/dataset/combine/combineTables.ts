import type { Table, TableColumn } from '../table.ts';
import type { RowMatch } from './matchRows.ts';

export interface Combining {
  readonly match: RowMatch;
  /** Ids of the columns to take from the other table. */
  readonly take: readonly string[];
  /** What the other table is called, for a column whose name stands here already. */
  readonly from: string;
  /** Whether rows that are only alike are taken for the same. */
  readonly acceptDoubtful: boolean;
}

/**
 * A table with columns of another beside its own, row by row as matched. Every row stays, in its order and with its
 * cells; what has no match is missing in the columns that came. Yields after each of them.
 */
export function* combineTables(
  left: Table,
  right: Table,
  { match, take, from, acceptDoubtful }: Combining,
): Generator<number, Table> {
  const rows = acceptDoubtful ? match.rows : match.rows.map((row, at) => (match.doubt[at] ? -1 : row));
  const ids = new Set(left.columns.map(({ id }) => id));
  const names = new Set(left.columns.map(({ name }) => name));
  const taken: TableColumn[] = [];
  for (const column of right.columns) {
    if (!take.includes(column.id)) continue;
    const id = freeId(ids);
    const name = names.has(column.name) ? `${column.name} (${from})` : column.name;
    ids.add(id);
    names.add(name);
    taken.push({ ...cellsOf(column, rows), id, name });
    yield taken.length / take.length;
  }
  return { ...left, columns: [...left.columns, ...taken] };
}

function freeId(ids: ReadonlySet<string>): string {
  let place = ids.size + 1;
  while (ids.has(`c${place}`)) place++;
  return `c${place}`;
}

function cellsOf(column: TableColumn, rows: Int32Array): TableColumn {
  const { originals, ...rest } = column;
  const also = movedOriginals(originals, rows);
  if (rest.type === 'number') {
    const { data } = rest;
    const cells = new Float64Array(rows.length);
    for (let at = 0; at < cells.length; at++) cells[at] = data[rows[at]!] ?? NaN;
    return { ...rest, ...also, data: cells };
  }
  // Only the texts that came, each once, in order of first use.
  const dictionary: string[] = [];
  const places = new Int32Array(rest.dictionary.length).fill(-1);
  const cells = new Int32Array(rows.length).fill(-1);
  for (let at = 0; at < cells.length; at++) {
    const place = rest.data[rows[at]!] ?? -1;
    if (place < 0) continue;
    if (places[place]! < 0) places[place] = dictionary.push(rest.dictionary[place]!) - 1;
    cells[at] = places[place]!;
  }
  return { ...rest, ...also, dictionary, data: cells };
}

function movedOriginals(
  originals: TableColumn['originals'],
  rows: Int32Array,
): Pick<TableColumn, 'originals'> {
  if (!originals?.length) return {};
  const texts = new Map(originals.map(({ row, text }) => [row, text]));
  const moved = [...rows].flatMap((row, at) => {
    const text = texts.get(row);
    return text === undefined ? [] : [{ row: at, text }];
  });
  return moved.length > 0 ? { originals: moved } : {};
}
