import type { Language } from '../language.ts';

/** What stands where a figure has no number. */
export const stateWords = {
  da: {
    missing: 'mangler',
    none: 'ikke relevant',
    neverWithin: (years: string) => `ikke inden for ${years}`,
    never: 'ikke inden for tidshorisonten',
    whole: 'kun samlet',
    yes: 'ja',
    no: 'nej',
  },
  en: {
    missing: 'missing',
    none: 'not applicable',
    neverWithin: (years: string) => `not within ${years}`,
    never: 'not within the time horizon',
    whole: 'only for the whole',
    yes: 'yes',
    no: 'no',
  },
} as const satisfies Record<Language, unknown>;
