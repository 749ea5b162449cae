import type { barriers } from './da/case/barriers.ts';
import type { Language } from './language.ts';

export type BarrierWords = typeof barriers;

/** The words of the barriers in one language. */
export async function loadBarrierWords(language: Language): Promise<BarrierWords> {
  return (language === 'da' ? await import('./da/case/barriers.ts') : await import('./en/case/barriers.ts'))
    .barriers;
}
