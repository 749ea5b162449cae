/** Which rows of a long list stand in sight, and the room that the others take. */
export interface RowWindow {
  readonly first: number;
  /** The row after the last one drawn. */
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

/** Rows beyond the edges, so that a quick scroll does not show an empty list. */
const spare = 8;

/** The rows to draw of `count` rows of one height, where `height` pixels are seen from `top` on. */
export function rowWindow(count: number, rowHeight: number, top: number, height: number): RowWindow {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - spare);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);
  return { first, end, above: first * rowHeight, below: Math.max(0, count - end) * rowHeight };
}
