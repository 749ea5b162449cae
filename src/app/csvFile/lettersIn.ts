import type { Table } from '../../core/dataset/table.ts';

const most = 6;
const shown = 60;
/** Beyond a–z, but not the blanks and the minus that numbers are written with. */
const telling = /[^\0-\x7f\u00a0\u2009\u202f\u2212]/;

/** The first cells that hold letters beyond a–z: of the records shown, then of headings and texts in the table. */
export function lettersIn(sample: readonly (readonly string[])[], table: Table | null): string[] {
  const found = new Set<string>();
  const look = (texts: Iterable<string>): void => {
    for (const text of texts) {
      if (found.size === most) return;
      if (telling.test(text)) found.add(text.trim().slice(0, shown));
    }
  };
  for (const cells of sample) look(cells);
  for (const column of table?.columns ?? []) {
    look([column.name]);
    if (column.type !== 'number') look(column.dictionary);
  }
  return [...found];
}
