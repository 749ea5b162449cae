import type { CaseWords } from '../../../../i18n/da/case.ts';

const ids: Readonly<Record<string, string>> = { 'is not': 'isNot', 'else none': 'elseNone' };

/** A sign of a formula as it is read: functions and logic by their words, operators as they stand. */
export function symbolText(text: string, words: CaseWords['fn']): string {
  if (text.startsWith('mark:')) return '';
  const name = text.startsWith('fn:') ? text.slice(3) : (ids[text] ?? text);
  return Object.entries(words).find(([id]) => id === name)?.[1] ?? name;
}
