import { letterWidth } from '../lines/wrapText.ts';
import type { PlacedPoints } from './scatterPoints.ts';

export interface PlacedName {
  readonly point: number;
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 12;
/** Letters of a name: where the whole of a long one has no room, its beginning may have. */
const lengths = [60, 24];
const tries = lengths.flatMap((length) =>
  [0, -13, 13].flatMap((down) => [1, -1].map((side) => [length, side, down] as const)),
);

/**
 * Names beside their points, on the side where they cover neither a point nor another name; a point without such a side
 * has none. `within` is the drawing.
 */
export function placeNames(
  { x, y }: PlacedPoints,
  nameOf: (point: number) => string,
  within: Box,
): readonly PlacedName[] {
  const taken: Box[] = Array.from(x, (at, point) => around(at, y[point]!, 6));
  const placed: PlacedName[] = [];
  x.forEach((at, point) => {
    const name = nameOf(point);
    const level = y[point]!;
    for (const [length, side, down] of tries) {
      const text = name.length > length ? `${name.slice(0, length - 1).trimEnd()}…` : name;
      const long = text.length * letterWidth;
      const edge = at + side * gap;
      const middle = level + down;
      const box = {
        left: side > 0 ? edge : edge - long,
        right: side > 0 ? edge + long : edge,
        top: middle - 8,
        bottom: middle + 7,
      };
      const isInside =
        box.left >= within.left &&
        box.right <= within.right &&
        box.top >= within.top &&
        box.bottom <= within.bottom;
      if (!isInside || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      placed.push({ point, text, x: edge, y: middle + 4, anchor: side > 0 ? 'start' : 'end' });
      return;
    }
  });
  return placed;
}

function around(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
