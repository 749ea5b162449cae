import type { Language } from './language.ts';
import type { FirstWords } from './sections.ts';

/** Fetches what the frame and the library say in one language; the other stays where it is until it is asked for. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  return (language === 'da' ? await import('./da/first.ts') : await import('./en/first.ts')).first;
}
