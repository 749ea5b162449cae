import { createContext } from 'svelte';

/** What the page's one live region says; screen readers read it when it changes. */
export class Announcer {
  #text = $state('');
  #again = false;

  get text(): string {
    return this.#text;
  }

  /** The same words twice differ by a blank, so that they are read twice. */
  say(text: string): void {
    this.#again = !this.#again && text === this.#text;
    this.#text = this.#again ? `${text}\u00a0` : text;
  }
}

export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
