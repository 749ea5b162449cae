import type { Section } from '../../i18n/sections.ts';

interface LazyPage<P> {
  readonly load: () => Promise<P>;
  /** The sections of the words that the page reads, beyond those of the first screen. */
  readonly words: readonly Section[];
}

const page = <P>(load: () => Promise<P>, ...words: Section[]): LazyPage<P> => ({ load, words });

/** Every page but the library, which is the first screen: each is fetched when it is first opened. */
export const pages = {
  case: page(() => import('../pages/case/CasePage.svelte'), 'case', 'issueText', 'terms'),
  data: page(() => import('../pages/data/DataPage.svelte'), 'data', 'issueText'),
  work: page(() => import('../pages/work/WorkPage.svelte'), 'work', 'issueText'),
  register: page(() => import('../pages/register/RegisterPage.svelte')),
  barriers: page(() => import('../pages/barriers/BarriersPage.svelte'), 'barriers'),
  about: page(() => import('../pages/about/AboutPage.svelte'), 'about', 'terms'),
};
