import { createContext, untrack } from 'svelte';
import type { Language } from './language.ts';
import { loadFirstWords } from './loadFirstWords.ts';
import { loadSections } from './loadSections.ts';
import type { FirstWords, Section, Words } from './sections.ts';

export type { Words };

export type TermId = keyof Words['terms'];

type Loaded = FirstWords & Partial<Words>;

/**
 * The words of the language on show. Reading a section of it is reactive, so a change of language shows at once. A
 * section is read only where `need` has been waited for.
 */
export class WordBook implements Words {
  #words: Loaded;
  /** Counts what was asked for: of two changes of language, the last holds, whichever is loaded first. */
  #asked = 0;

  constructor(words: Loaded) {
    this.#words = $state.raw({ ...words });
  }

  /** Waits until these sections are there in the language on show, whichever that is by then. */
  async need(...wanted: readonly Section[]): Promise<void> {
    for (;;) {
      // The words themselves, not the change of them: a page that awaits its sections is not mounted anew by it.
      const words = untrack(() => this.#words);
      const missing = wanted.filter((section) => !(section in words));
      if (missing.length === 0) return;
      Object.assign(words, await loadSections(words.language, missing));
    }
  }

  /** Changes the language when all that has been read is there in it, and not before: no page mixes the two. */
  async speak(language: Language): Promise<void> {
    const asked = ++this.#asked;
    if (language === untrack(() => this.#words.language)) return;
    const words: Loaded = { ...(await loadFirstWords(language)) };
    for (;;) {
      const missing = (Object.keys(untrack(() => this.#words)) as (keyof Words)[]).filter(
        (section): section is Section => !(section in words),
      );
      if (missing.length === 0) break;
      Object.assign(words, await loadSections(language, missing));
    }
    if (asked === this.#asked) this.#words = words;
  }

  #section<S extends Section>(section: S): Words[S] {
    const words: Partial<Words> = this.#words;
    const found = words[section];
    if (found === undefined) throw new Error(`The words of "${section}" are not loaded`);
    return found;
  }

  get language() {
    return this.#words.language;
  }
  get about() {
    return this.#section('about');
  }
  get barriers() {
    return this.#section('barriers');
  }
  get case() {
    return this.#section('case');
  }
  get controls() {
    return this.#words.controls;
  }
  get data() {
    return this.#section('data');
  }
  get draws() {
    return this.#section('draws');
  }
  get files() {
    return this.#section('files');
  }
  get issueText() {
    return this.#section('issueText');
  }
  get library() {
    return this.#words.library;
  }
  get measured() {
    return this.#section('measured');
  }
  get noticeText() {
    return this.#words.noticeText;
  }
  get oneWay() {
    return this.#section('oneWay');
  }
  get register() {
    return this.#words.register;
  }
  get shell() {
    return this.#words.shell;
  }
  get terms() {
    return this.#section('terms');
  }
  get work() {
    return this.#section('work');
  }
}

/** Read sections in markup or `$derived`: `words.library.title`. Taken apart, they no longer follow the language. */
export const [getWords, setWords] = createContext<WordBook>();
