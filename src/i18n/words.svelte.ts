import { createContext } from 'svelte';
import type { da } from './da.ts';
import type { Language } from './language.ts';

/** Every word on screen, by page. Sentences with something to fill in are functions. */
export type Words = typeof da;

export type TermId = keyof Words['terms'];

/** Loads one language; the other stays where it is until it is asked for. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'da' ? (await import('./da.ts')).da : (await import('./en.ts')).en;
}

/** The words of the language on show. Reading a section of it is reactive, so a change of language shows at once. */
export class WordBook implements Words {
  #words: Words;

  constructor(words: Words) {
    this.#words = $state.raw(words);
  }

  show(words: Words): void {
    this.#words = words;
  }

  get language() {
    return this.#words.language;
  }
  get about() {
    return this.#words.about;
  }
  get case() {
    return this.#words.case;
  }
  get controls() {
    return this.#words.controls;
  }
  get data() {
    return this.#words.data;
  }
  get files() {
    return this.#words.files;
  }
  get issueText() {
    return this.#words.issueText;
  }
  get library() {
    return this.#words.library;
  }
  get noticeText() {
    return this.#words.noticeText;
  }
  get register() {
    return this.#words.register;
  }
  get shell() {
    return this.#words.shell;
  }
  get terms() {
    return this.#words.terms;
  }
  get work() {
    return this.#words.work;
  }
}

/** Read sections in markup or `$derived`: `words.library.title`. Taken apart, they no longer follow the language. */
export const [getWords, setWords] = createContext<Words>();
