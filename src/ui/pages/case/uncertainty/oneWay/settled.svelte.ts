import { untrack } from 'svelte';

/** Long enough that typing is over, short enough that the answer seems to follow it. */
const pauseMs = 160;

/** Longer than this no task may last, so that a key pressed meanwhile is heard at once. */
const taskMs = 12;

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
    return this.askInTurn(function* () {
      return work();
    });
  }

  /** The same for what can pause: it goes on in one task after the other. */
  askInTurn(work: () => Generator<unknown, T>): () => void {
    this.#outdated = true;
    let running: Generator<unknown, T> | null = null;
    const step = (): void => {
      const until = performance.now() + taskMs;
      running ??= work();
      for (let next = running.next(); ; next = running.next()) {
        if (next.done) {
          this.#answer = next.value;
          this.#outdated = false;
          return;
        }
        if (performance.now() > until) break;
      }
      timer = setTimeout(step);
    };
    const isFirst = untrack(() => this.#answer === null);
    let timer = setTimeout(step, isFirst ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }
}
