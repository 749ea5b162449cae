import { expect, test } from 'vitest';
import {
  mostPoints,
  paintPixels,
  roomForPixels,
  stampPoints,
} from '../../../../src/ui/charts/scatter/pointPixels.ts';

const points = { x: Float32Array.of(5, 5, 20, 99), y: Float32Array.of(5, 5, 8, 99) };

test('every point lies over nine pixels, and points in one place are counted there', () => {
  const pixels = roomForPixels(40, 20);
  stampPoints(pixels, points, [0, 3], { ratio: 1, size: 3 });
  const at = (x: number, y: number): number => pixels.counts[y * 40 + x] ?? NaN;
  expect([at(5, 5), at(4, 6), at(20, 8), at(7, 5), at(0, 0)]).toEqual([2, 2, 1, 0, 0]);
  expect(pixels.counts.reduce((sum, count) => sum + count, 0)).toBe(27);
});

test('what lies outside the drawing is left out, and on a fine screen a point has more pixels', () => {
  const outside = roomForPixels(40, 20);
  stampPoints(outside, points, [3, 4], { ratio: 1, size: 3 });
  expect(outside.counts.every((count) => count === 0)).toBe(true);
  const fine = roomForPixels(80, 40);
  stampPoints(fine, points, [2, 3], { ratio: 2, size: 5 });
  expect(fine.counts[16 * 80 + 40]).toBe(1);
  expect(fine.counts.reduce((sum, count) => sum + count, 0)).toBe(25);
});

test('more points are a stronger colour, and none leaves the paper as it is', () => {
  const counts = Uint16Array.of(0, 1, 10, 1000);
  const image = new Uint8ClampedArray(16);
  const most = mostPoints({ width: 4, height: 1, counts });
  expect(most).toBe(1000);
  paintPixels({ counts, image, most, colour: [15, 107, 102] }, [0, 3]);
  expect(image[15]).toBe(0);
  paintPixels({ counts, image, most, colour: [15, 107, 102] }, [3, 4]);
  const strengths = [3, 7, 11, 15].map((at) => image[at] ?? NaN);
  expect(strengths[0]).toBe(0);
  expect(strengths[1]).toBeGreaterThan(90);
  expect(strengths[2]).toBeGreaterThan(strengths[1]!);
  expect(strengths[3]).toBe(255);
  expect([...image.subarray(4, 7)]).toEqual([15, 107, 102]);
});
