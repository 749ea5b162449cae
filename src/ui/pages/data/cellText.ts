import { numberAt, textAt, type TableColumn } from '../../../core/dataset/table.ts';
import { numberText } from '../../../core/number/numberText.ts';
import { formatDate } from '../../../i18n/format/formatDate.ts';
import { stateWords } from '../../../i18n/format/stateWords.ts';
import type { Language } from '../../../i18n/language.ts';

/** A cell as it stands on screen: every digit of a number, or the word for a missing one. Names of rows stand bare. */
export function cellText(
  column: TableColumn,
  row: number,
  how: { language: Language; name: boolean },
): string {
  if (column.type !== 'number') {
    const text = textAt(column, row);
    if (text === null) return stateWords[how.language].missing;
    // Noon without a zone: the same day wherever it is read.
    return column.type === 'date' ? formatDate(`${text}T12:00`, how.language) : text;
  }
  const value = numberAt(column, row);
  if (Number.isNaN(value)) return stateWords[how.language].missing;
  // A calendar year is no quantity: it has no thousands.
  const isYear = column.unit === 'yr' && Number.isInteger(value) && value >= 1900 && value <= 2199;
  return how.name || isYear ? String(value) : numberText(value, how.language);
}

export function isMissing(column: TableColumn, row: number): boolean {
  return column.type === 'number' ? Number.isNaN(numberAt(column, row)) : textAt(column, row) === null;
}
