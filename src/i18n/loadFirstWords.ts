import { first } from './da/first.ts';
import type { Language } from './language.ts';
import type { FirstWords } from './sections.ts';

/** What the frame and the library say: Danish comes with the app, so that it waits for nothing more to be shown. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  return language === 'da' ? first : (await import('./en/first.ts')).first;
}
