import type { OpenDocument } from '../../app/document/openDocument.ts';
import type { FirstWords } from '../../i18n/sections.ts';
import type { Route } from '../route.svelte.ts';

/** What the page on show is called, in the header and the browser's tab; '' for the library. */
export function pageTitle(route: Route, open: OpenDocument | null, words: FirstWords): string {
  switch (route.page) {
    case 'library':
      return '';
    case 'case':
      return open === null ? '' : (open.scenario?.name ?? open.model.title[words.language]);
    case 'data':
      return words.shell.data;
    case 'work':
      return words.shell.myWork;
    case 'about':
      return words.shell.about;
    case 'register':
      return words.register.title;
    case 'barriers':
      return words.shell.barriers;
    case 'unknown':
      return words.shell.unknownPage;
  }
}
