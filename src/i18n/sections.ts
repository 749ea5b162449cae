import type { da } from './da.ts';
import type { first } from './da/first.ts';
import type { Language } from './language.ts';

/** Every word on screen, by page. Sentences with something to fill in are functions. */
export type Words = typeof da;

/** The words that are there before anything is shown. */
export type FirstWords = typeof first;

/** Words that are fetched with the page that reads them. */
export type Section = Exclude<keyof Words, keyof FirstWords>;

type Loaders = { readonly [S in Section]: () => Promise<Words[S]> };

const danish: Loaders = {
  about: async () => (await import('./da/about.ts')).about,
  barriers: async () => (await import('./da/barriers.ts')).barriers,
  case: async () => (await import('./da/case.ts')).caseWords,
  data: async () => (await import('./da/data.ts')).data,
  draws: async () => (await import('./da/draws.ts')).draws,
  files: async () => (await import('./da/files.ts')).files,
  issueText: async () => (await import('./da/issues.ts')).issueText,
  measured: async () => (await import('./da/case/measured.ts')).measured,
  oneWay: async () => (await import('./da/oneWay.ts')).oneWay,
  terms: async () => (await import('./da/terms.ts')).terms,
  work: async () => (await import('./da/work.ts')).work,
};

const english: Loaders = {
  about: async () => (await import('./en/about.ts')).about,
  barriers: async () => (await import('./en/barriers.ts')).barriers,
  case: async () => (await import('./en/case.ts')).caseWords,
  data: async () => (await import('./en/data.ts')).data,
  draws: async () => (await import('./en/draws.ts')).draws,
  files: async () => (await import('./en/files.ts')).files,
  issueText: async () => (await import('./en/issues.ts')).issueText,
  measured: async () => (await import('./en/case/measured.ts')).measured,
  oneWay: async () => (await import('./en/oneWay.ts')).oneWay,
  terms: async () => (await import('./en/terms.ts')).terms,
  work: async () => (await import('./en/work.ts')).work,
};

export const sections: Readonly<Record<Language, Loaders>> = { da: danish, en: english };
