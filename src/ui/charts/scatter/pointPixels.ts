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

/**
 * The counts as an image of one colour: a point alone is pale but clear, and the more there are the stronger it grows,
 * by the logarithm, so that both the many and the few can be seen.
 */
export function paintPixels(
  { counts }: PixelCounts,
  [red, green, blue]: readonly [number, number, number],
): Uint8ClampedArray<ArrayBuffer> {
  const most = counts.reduce((high, count) => Math.max(high, count), 1);
  const image = new Uint8ClampedArray(counts.length * 4);
  const alone = 110;
  const steps = Float64Array.from({ length: most + 1 }, (_, count) =>
    count === 0 ? 0 : most === 1 ? 190 : alone + ((255 - alone) * Math.log(count)) / Math.log(most),
  );
  for (let pixel = 0; pixel < counts.length; pixel++) {
    const count = counts[pixel]!;
    if (count === 0) continue;
    image[pixel * 4] = red;
    image[pixel * 4 + 1] = green;
    image[pixel * 4 + 2] = blue;
    image[pixel * 4 + 3] = steps[count]!;
  }
  return image;
}
