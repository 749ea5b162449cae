import { untrack } from 'svelte';

/** Long enough that typing is over, short enough that the answer seems to follow it. */
const pauseMs = 160;

/** Something that takes too long for a keystroke: worked out in a task of its own when the typing rests. */
export class Settled<T> {
  #answer = $state.raw<T | null>(null);
  #outdated = $state(false);

  /** The last answer; it stands until the next. */
  get answer(): T | null {
    return this.#answer;
  }
  /** A newer answer is on its way. */
  get outdated(): boolean {
    return this.#outdated;
  }

  /** Asks anew; what is given back takes the question back. */
  ask(work: () => T): () => void {
    this.#outdated = true;
    const timer = setTimeout(
      () => {
        this.#answer = work();
        this.#outdated = false;
      },
      untrack(() => (this.#answer === null ? 0 : pauseMs)),
    );
    return () => clearTimeout(timer);
  }
}
