import type { Table } from '../../../core/dataset/table.ts';

/** Some texts of a column's dictionary, in their order. */
export interface SentTexts {
  readonly column: number;
  readonly texts: readonly string[];
}

/** A message of so many texts is taken in within a few milliseconds; one of a million would hold up the page. */
const AT_ONCE = 20_000;

/** Sends long dictionaries ahead, piece by piece; the table goes without them. */
export function sendTexts(table: Table, send: (texts: SentTexts) => void): Table {
  const columns = table.columns.map((one, column) => {
    if (!('dictionary' in one) || one.dictionary.length <= AT_ONCE) return one;
    for (let from = 0; from < one.dictionary.length; from += AT_ONCE)
      send({ column, texts: one.dictionary.slice(from, from + AT_ONCE) });
    return { ...one, dictionary: [] };
  });
  return { ...table, columns };
}
