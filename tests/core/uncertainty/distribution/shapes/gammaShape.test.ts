import { expect, it } from 'vitest';
import { gammaShape } from '../../../../../src/core/uncertainty/distribution/shapes/gammaShape.ts';

const shape = gammaShape(4.5);
const places = [0.5, 2, 4, 12];

it('gammaShape has a density that is the slope of its distribution, and a slope of its own', () => {
  for (const x of places) {
    const h = 1e-5 * Math.max(0.1, Math.abs(x));
    const rise = (shape.cumulative(x + h) - shape.cumulative(x - h)) / (2 * h);
    expect(Math.abs(rise / shape.density(x) - 1)).toBeLessThan(1e-6);
    const slope = (shape.density(x + h) - shape.density(x - h)) / (2 * h) / shape.density(x);
    expect(Math.abs(slope - shape.logSlope(x))).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)));
  }
});

it('gammaShape says its moments and its ends', () => {
  expect(shape.mean).toBeCloseTo(4.5, 12);
  expect(shape.variance).toBeCloseTo(4.5, 12);
  expect([shape.low, shape.high]).toEqual([0, Infinity]);
});
