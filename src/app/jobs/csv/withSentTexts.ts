import type { Table } from '../../../core/dataset/table.ts';

/** The table with the texts that were sent ahead, by column. */
export function withSentTexts(table: Table, sent: ReadonlyMap<number, readonly string[]>): Table {
  if (sent.size === 0) return table;
  const columns = table.columns.map((one, column) => {
    const dictionary = sent.get(column);
    return dictionary && 'dictionary' in one ? { ...one, dictionary } : one;
  });
  return { ...table, columns };
}
