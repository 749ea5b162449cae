import { limits } from '../../core/document/limits.ts';
import type { Language } from '../../i18n/language.ts';

const CONFLICT = { da: 'konflikt', en: 'conflict' };

/** A name with an ending, within the limit of names. */
export function fittedName(name: string, ending: string): string {
  return `${name.slice(0, limits.nameLength - ending.length)}${ending}`;
}

/** Name of the document that keeps what was typed here when another tab saved first. `at` is local time. */
export function conflictName(name: string, at: Date, language: Language): string {
  const time = at.toLocaleTimeString(language === 'da' ? 'da-DK' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return fittedName(name, ` (${CONFLICT[language]} ${time})`);
}
