import type { CaseWords } from '../../../../i18n/da/case.ts';

/** A sign of a formula as it is read: functions and logic by their words, operators as they stand. */
export function symbolText(text: string, words: CaseWords['fn']): string {
  const name = text.startsWith('fn:') ? text.slice(3) : text === 'is not' ? 'isNot' : text;
  return Object.entries(words).find(([id]) => id === name)?.[1] ?? name;
}
