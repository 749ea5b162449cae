import type { barriers } from './da/barriers.ts';
import type { Language } from './language.ts';

export type BarrierWords = typeof barriers;

/** The words of the barriers in one language. */
export async function loadBarrierWords(language: Language): Promise<BarrierWords> {
  return (language === 'da' ? await import('./da/barriers.ts') : await import('./en/barriers.ts')).barriers;
}
