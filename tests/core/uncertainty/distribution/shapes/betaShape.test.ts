import { expect, it } from 'vitest';
import { betaShape } from '../../../../../src/core/uncertainty/distribution/shapes/betaShape.ts';

const shape = betaShape(23, 17);
const places = [0.3, 0.5, 0.6, 0.8];

it('betaShape has a density that is the slope of its distribution, and a slope of its own', () => {
  for (const x of places) {
    const h = 1e-5 * Math.max(0.1, Math.abs(x));
    const rise = (shape.cumulative(x + h) - shape.cumulative(x - h)) / (2 * h);
    expect(Math.abs(rise / shape.density(x) - 1)).toBeLessThan(1e-6);
    const slope = (shape.density(x + h) - shape.density(x - h)) / (2 * h) / shape.density(x);
    expect(Math.abs(slope - shape.logSlope(x))).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)));
  }
});

it('betaShape says its moments and its ends', () => {
  expect(shape.mean).toBeCloseTo(23 / 40, 12);
  expect(shape.variance).toBeCloseTo((23 * 17) / (40 * 40 * 41), 12);
  expect([shape.low, shape.high]).toEqual([0, 1]);
});
