import { numberAt, textAt, type TableColumn } from '../table.ts';

/** Between the parts of a key of several columns: stands in no cell that was read from a file. */
export const KEY_BREAK = '\u0001';

/** The key of a row over some columns, as it stands; null = a part of it is missing. */
export function keyText(columns: readonly TableColumn[], row: number): string | null {
  let key = '';
  for (const column of columns) {
    const text = column.type === 'number' ? numberAt(column, row) : textAt(column, row);
    if (text === null || Number.isNaN(text)) return null;
    key += key === '' && column === columns[0] ? String(text) : KEY_BREAK + String(text);
  }
  return key;
}
