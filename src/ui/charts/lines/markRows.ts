import { letterWidth, wrapText } from './wrapText.ts';

export interface MarkPlace {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** Baseline of the first line. */
  readonly y: number;
}

export interface MarkRows {
  readonly places: readonly MarkPlace[];
  readonly height: number;
}

const lineHeight = 16;
const gap = 6;

/**
 * Labels of vertical marks above a chart, on the side of the mark that has room. Each has rows of its own, in an order
 * in which a mark's line does not run through the label of another.
 */
export function markRows(
  marks: readonly { readonly id: string; readonly x: number; readonly text: string }[],
  width: number,
): MarkRows {
  const placed = marks.map((mark) => {
    const right = width - mark.x - gap;
    const left = mark.x - gap;
    const long = mark.text.length * letterWidth;
    const anchor = long <= right || right >= left ? ('start' as const) : ('end' as const);
    const lines = wrapText(mark.text, anchor === 'start' ? right : left, 5);
    return { ...mark, anchor, lines, textX: mark.x + (anchor === 'start' ? gap : -gap) };
  });
  const leftFirst = placed.filter(({ anchor }) => anchor === 'start').sort((a, b) => a.x - b.x);
  const rightFirst = placed.filter(({ anchor }) => anchor === 'end').sort((a, b) => b.x - a.x);
  const places: MarkPlace[] = [];
  let y = 0;
  let free = 0;
  for (const { id, x, lines, textX, anchor } of [...leftFirst, ...rightFirst]) {
    const before = places.at(-1);
    // Beside the one before, where both are a line long and that one ends in time.
    const beside = before?.anchor === 'start' && anchor === 'start' && lines.length === 1 && free <= x;
    const baseline = before && beside ? before.y : y + 12;
    places.push({ id, x, lines, textX, anchor, y: baseline });
    y = Math.max(y, baseline - 12 + lines.length * lineHeight);
    free = lines.length === 1 ? textX + (lines[0]?.length ?? 0) * letterWidth + gap : Infinity;
  }
  return { places, height: y };
}
