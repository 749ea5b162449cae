import { scrollMap } from './scrollMap.ts';

/** Rows drawn above and below the view, so that a short scroll finds them there. */
const BEYOND = 12;

/** Which rows of a long table are drawn: those in view and a few beside them. */
export class RowWindow {
  readonly #count: () => number;
  #rowHeight = $state(36);
  #view = $state(0);
  /** Pixels of the table above the view, and where the scrollbar stands; the same in a table that is not too tall. */
  #top = $state(0);
  #scroll = $state(0);

  readonly #map = $derived.by(() => scrollMap(this.#count() * this.#rowHeight, this.#view));
  /** The same after rows have gone: the end of those that are left. */
  readonly #place = $derived.by(() => {
    const lowest = Math.max(0, this.#count() * this.#rowHeight - this.#view);
    return this.#top <= lowest
      ? { top: this.#top, scroll: this.#scroll }
      : { top: lowest, scroll: this.#map.scrollOf(lowest) };
  });
  readonly first = $derived.by(() => Math.max(0, Math.floor(this.#place.top / this.#rowHeight) - BEYOND));
  /** The row after the last that is drawn. */
  readonly end = $derived.by(() =>
    Math.min(this.#count(), Math.ceil((this.#place.top + this.#view) / this.#rowHeight) + BEYOND),
  );
  /** Room above and below the rows that are drawn. */
  readonly above = $derived.by(() =>
    Math.max(0, this.#place.scroll - this.#place.top + this.first * this.#rowHeight),
  );
  readonly below = $derived.by(() =>
    Math.max(0, this.#map.height - this.above - (this.end - this.first) * this.#rowHeight),
  );

  constructor(count: () => number) {
    this.#count = count;
  }

  /** The rows that can be seen whole, from 0; the last one included. */
  get seen(): { first: number; last: number } {
    const { top } = this.#place;
    const first = Math.ceil(top / this.#rowHeight);
    const after = Math.floor((top + this.#view) / this.#rowHeight);
    return { first, last: Math.max(first, Math.min(this.#count(), after) - 1) };
  }

  measure(rowHeight: number, view: number): void {
    if (rowHeight > 0) this.#rowHeight = rowHeight;
    this.#view = view;
  }

  /** The scrollbar was moved: a little by wheel, keys or finger, or at once to another place of the table. */
  scrolled(scroll: number): void {
    const step = scroll - this.#scroll;
    this.#scroll = scroll;
    const isEnd = scroll <= 0 || scroll >= this.#map.height - this.#view - 1;
    const follows = Math.abs(step) <= 2 * this.#view && !isEnd;
    this.#top = follows ? this.#map.topOf(this.#map.scrollOf(this.#top + step)) : this.#map.topOf(scroll);
  }

  /**
   * Where the scrollbar belongs: it runs ahead while a very tall table is moved row by row. To be put there when it
   * stands still; the rows stay where they are.
   */
  settle(): number {
    this.#scroll = this.#map.scrollOf(this.#top);
    return this.#scroll;
  }

  /** Brings a row to the top of the view; gives the place of the scrollbar. */
  goTo(row: number): number {
    this.#top = Math.max(0, Math.min(row * this.#rowHeight, this.#count() * this.#rowHeight - this.#view));
    return this.settle();
  }
}
