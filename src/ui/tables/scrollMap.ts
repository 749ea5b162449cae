/** Browsers draw nothing taller than some ten million pixels; a million rows would be. */
const TALLEST = 6_000_000;
/** At both ends a pixel scrolled is a pixel moved, so that the first and the last rows are reached as in any table. */
const EVEN = 100_000;

/** How the place in a table follows from the place of a scrollbar that is shorter than the table. */
export interface ScrollMap {
  /** Height to scroll in. */
  readonly height: number;
  /** Pixels of the table above the view, for a place of the scrollbar, and back. */
  readonly topOf: (scroll: number) => number;
  readonly scrollOf: (top: number) => number;
}

/** For a table of `full` pixels in a view of `view` pixels. */
export function scrollMap(full: number, view: number): ScrollMap {
  const height = Math.min(full, TALLEST);
  const farthest = Math.max(0, height - view);
  const lowest = Math.max(0, full - view);
  const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));
  if (height === full)
    return { height, topOf: (at) => within(at, lowest), scrollOf: (at) => within(at, lowest) };
  const ratio = (lowest - 2 * EVEN) / (farthest - 2 * EVEN);
  return {
    height,
    topOf(scroll) {
      if (scroll <= EVEN) return within(scroll, lowest);
      if (scroll >= farthest - EVEN) return within(lowest - (farthest - scroll), lowest);
      return EVEN + (scroll - EVEN) * ratio;
    },
    scrollOf(top) {
      if (top <= EVEN) return within(top, farthest);
      if (top >= lowest - EVEN) return within(farthest - (lowest - top), farthest);
      return EVEN + (top - EVEN) / ratio;
    },
  };
}
