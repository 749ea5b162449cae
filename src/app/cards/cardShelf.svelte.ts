import type { Card } from './card.ts';

/** The library's cards: the first are there at once, the others come beside the first screen. */
export class CardShelf {
  /** How many there are in all, known before they are loaded. */
  readonly total: number;
  readonly #load: () => Promise<readonly Card[]>;
  #cards = $state.raw<readonly Card[]>([]);
  #state = $state<'loading' | 'complete' | 'failed'>('loading');

  constructor(first: readonly Card[], total: number, load: () => Promise<readonly Card[]>) {
    this.#cards = first;
    this.total = total;
    this.#load = load;
    if (first.length >= total) this.#state = 'complete';
  }

  get cards(): readonly Card[] {
    return this.#cards;
  }

  get state(): 'loading' | 'complete' | 'failed' {
    return this.#state;
  }

  /** Fetches the others, once; after a failure it may be asked again. */
  async load(): Promise<void> {
    if (this.#state === 'complete') return;
    this.#state = 'loading';
    try {
      const others = await this.#load();
      this.#cards = [...this.#cards, ...others];
      this.#state = 'complete';
    } catch {
      this.#state = 'failed';
    }
  }
}
