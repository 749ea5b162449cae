import { numberAt, textAt, type TableColumn } from '../../../core/dataset/table.ts';
import { numberText } from '../../../core/number/numberText.ts';
import { stateWords } from '../../../i18n/format/stateWords.ts';
import type { Language } from '../../../i18n/language.ts';

/** A cell as it stands on screen: every digit of a number, or the word for a missing one. Names of rows stand bare. */
export function cellText(
  column: TableColumn,
  row: number,
  how: { language: Language; name: boolean },
): string {
  if (column.type !== 'number') return textAt(column, row) ?? stateWords[how.language].missing;
  const value = numberAt(column, row);
  if (Number.isNaN(value)) return stateWords[how.language].missing;
  return how.name ? String(value) : numberText(value, how.language);
}

export function isMissing(column: TableColumn, row: number): boolean {
  return column.type === 'number' ? Number.isNaN(numberAt(column, row)) : textAt(column, row) === null;
}
