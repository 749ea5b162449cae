/** Long enough that typing is over, short enough that the page seems to follow it. */
const restMs = 150;

interface Piece {
  readonly work: () => void;
  readonly isNear: () => boolean;
}

/**
 * Drawing that may wait its turn, so that a key pressed meanwhile is heard at once: one piece in a task, what is on the
 * screen first. What is far from it waits until nothing new has been asked for a while.
 */
export class Turns {
  readonly #waiting = new Set<Piece>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restsAt = 0;

  /** What is given back takes the question back. */
  ask(work: () => void, isNear: () => boolean = () => true): () => void {
    const piece = { work, isNear };
    this.#waiting.add(piece);
    this.#restsAt = performance.now() + restMs;
    this.#plan(0);
    return () => void this.#waiting.delete(piece);
  }

  /** Everything that waits, at once: paper shows the whole page. */
  all(flush: () => void): void {
    while (this.#waiting.size > 0) {
      const pieces = [...this.#waiting];
      this.#waiting.clear();
      for (const { work } of pieces) work();
      // What has just been drawn may have more to draw.
      flush();
    }
  }

  #plan(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), delay);
  }

  #next(): void {
    const pieces = [...this.#waiting];
    const rest = this.#restsAt - performance.now();
    const piece = pieces.find(({ isNear }) => isNear()) ?? (rest <= 0 ? pieces[0] : undefined);
    if (piece) {
      this.#waiting.delete(piece);
      piece.work();
    }
    if (this.#waiting.size > 0) this.#plan(piece ? 0 : Math.max(rest, 0));
  }
}
