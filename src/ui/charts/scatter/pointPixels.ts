import type { PlacedPoints } from './scatterPoints.ts';

/** How many points lie over each pixel of a drawing. */
export interface PixelCounts {
  readonly width: number;
  readonly height: number;
  readonly counts: Uint16Array;
}

export function roomForPixels(width: number, height: number): PixelCounts {
  return { width, height, counts: new Uint16Array(width * height) };
}

const full = 65_535;

/** Stamps the points from `first` to before `end` as squares of `size` pixels; `ratio` is device pixels to a pixel. */
export function stampPoints(
  { width, height, counts }: PixelCounts,
  { x, y }: PlacedPoints,
  [first, end]: readonly [number, number],
  { ratio, size }: { readonly ratio: number; readonly size: number },
): void {
  const reach = Math.floor(size / 2);
  for (let at = first; at < end; at++) {
    const left = Math.round(x[at]! * ratio) - reach;
    const top = Math.round(y[at]! * ratio) - reach;
    if (left < 0 || top < 0 || left + size > width || top + size > height) continue;
    for (let row = top; row < top + size; row++) {
      const start = row * width + left;
      for (let pixel = start; pixel < start + size; pixel++) {
        const count = counts[pixel]!;
        if (count < full) counts[pixel] = count + 1;
      }
    }
  }
}

/** The most points over one pixel. */
export function mostPoints({ counts }: PixelCounts): number {
  let most = 0;
  for (let pixel = 0; pixel < counts.length; pixel++) if (counts[pixel]! > most) most = counts[pixel]!;
  return most;
}

/** A stretch of the counts and the image they become, four bytes to a pixel. */
export interface Painting {
  readonly counts: Uint16Array;
  readonly image: Uint8ClampedArray;
  readonly most: number;
  readonly colour: readonly [number, number, number];
}

const alone = 110;

/**
 * Paints the pixels from `first` to before `end` in one colour: a point alone is pale but clear, and the more there are
 * the stronger it grows, by the logarithm, so that both the many and the few can be seen.
 */
export function paintPixels(
  { counts, image, most, colour: [red, green, blue] }: Painting,
  [first, end]: readonly [number, number],
): void {
  const each = most > 1 ? (255 - alone) / Math.log(most) : 0;
  const least = most > 1 ? alone : 190;
  for (let pixel = first; pixel < end; pixel++) {
    const count = counts[pixel]!;
    if (count === 0) continue;
    image[pixel * 4] = red;
    image[pixel * 4 + 1] = green;
    image[pixel * 4 + 2] = blue;
    image[pixel * 4 + 3] = least + each * Math.log(count);
  }
}
