import { expect, it } from 'vitest';
import { normalShape } from '../../../../../src/core/uncertainty/distribution/shapes/normalShape.ts';

const shape = normalShape();
const places = [-3, -1, 0.2, 2];

it('normalShape has a density that is the slope of its distribution, and a slope of its own', () => {
  for (const x of places) {
    const h = 1e-5 * Math.max(0.1, Math.abs(x));
    const rise = (shape.cumulative(x + h) - shape.cumulative(x - h)) / (2 * h);
    expect(Math.abs(rise / shape.density(x) - 1)).toBeLessThan(1e-6);
    const slope = (shape.density(x + h) - shape.density(x - h)) / (2 * h) / shape.density(x);
    expect(Math.abs(slope - shape.logSlope(x))).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)));
  }
});

it('normalShape says its moments and its ends', () => {
  expect(shape.mean).toBeCloseTo(0, 12);
  expect(shape.variance).toBeCloseTo(1, 12);
  expect([shape.low, shape.high]).toEqual([-Infinity, Infinity]);
});
