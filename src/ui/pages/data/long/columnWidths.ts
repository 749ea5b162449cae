import type { Table } from '../../../../core/dataset/table.ts';
import type { Language } from '../../../../i18n/language.ts';
import { cellText } from '../cellText.ts';

const NARROWEST = 6;
const WIDEST = 40;
const SAMPLES = 200;

/**
 * Width of each column in characters, by its name and some of its cells from all over the table: the rows in view change
 * as it is scrolled, and the columns must not.
 */
export function columnWidths(table: Table, language: Language): number[] {
  const step = Math.max(1, Math.floor(table.rows / SAMPLES));
  return table.columns.map((column) => {
    let widest = Math.max(NARROWEST, Math.min(column.name.length, WIDEST / 2));
    for (let row = 0; row < table.rows; row += step) {
      const { length } = cellText(column, row, { language, name: column.id === table.labels });
      if (length > widest) widest = length;
    }
    return Math.min(WIDEST, widest);
  });
}
