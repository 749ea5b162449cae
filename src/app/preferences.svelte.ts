import { createContext } from 'svelte';
import type { Language } from '../i18n/language.ts';

/** Danish unless the browser prefers none of these. */
const READS_DANISH = /^(da|nb|nn|no|sv)\b/i;

export function preferredLanguage(browserLanguages: readonly string[]): Language {
  return browserLanguages.length === 0 || browserLanguages.some((tag) => READS_DANISH.test(tag))
    ? 'da'
    : 'en';
}

/** What the user chose for the whole app; kept by the function it is given. */
export class Preferences {
  #language = $state<Language>('da');
  readonly #keep: (language: Language) => void;

  constructor(language: Language, keep: (language: Language) => void) {
    this.#language = language;
    this.#keep = keep;
  }

  get language(): Language {
    return this.#language;
  }

  setLanguage(language: Language): void {
    this.#language = language;
    this.#keep(language);
  }
}

export const [getPreferences, setPreferences] = createContext<Preferences>();
