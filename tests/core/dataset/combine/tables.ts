import type { Table, TableColumn } from '../../../../src/core/dataset/table.ts';

type Cells = readonly (string | number | null)[];

/** A table of these columns, of numbers where no cell is a text; the first one names the rows. */
export function tableFrom(columns: Readonly<Record<string, Cells>>): Table {
  const made = Object.entries(columns).map(([name, cells], at) => columnFrom(`c${at + 1}`, name, cells));
  const [first] = made;
  return { columns: made, rows: first?.data.length ?? 0, labels: first?.type === 'text' ? 'c1' : null };
}

function columnFrom(id: string, name: string, cells: Cells): TableColumn {
  if (!cells.some((cell) => typeof cell === 'string')) {
    return {
      id,
      name,
      type: 'number',
      data: Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell))),
    };
  }
  const dictionary = [...new Set(cells.filter((cell) => cell !== null).map(String))];
  const data = Int32Array.from(cells, (cell) => (cell === null ? -1 : dictionary.indexOf(String(cell))));
  return { id, name, type: 'text', dictionary, data };
}

/** The end of work done in turns. */
export function ended<Result>(work: Generator<number, Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

export const volumes = tableFrom({
  Sygehus: ['Odense', 'Aarhus', 'Vejle ', null, 'Skive'],
  Fødsler: [3100, 4900, 2200, 5, 600],
});
export const prices = tableFrom({
  Sted: ['Århus', 'odense', 'Vejle', 'Odense', 'Ribe'],
  Pris: [20, 99, 30, 10, 40],
});
