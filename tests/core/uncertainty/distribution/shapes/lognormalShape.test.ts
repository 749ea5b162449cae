import { expect, it } from 'vitest';
import { lognormalShape } from '../../../../../src/core/uncertainty/distribution/shapes/lognormalShape.ts';

const shape = lognormalShape(0.5);
const places = [0.3, 0.8, 1.1, 4];

it('lognormalShape has a density that is the slope of its distribution, and a slope of its own', () => {
  for (const x of places) {
    const h = 1e-5 * Math.max(0.1, Math.abs(x));
    const rise = (shape.cumulative(x + h) - shape.cumulative(x - h)) / (2 * h);
    expect(Math.abs(rise / shape.density(x) - 1)).toBeLessThan(1e-6);
    const slope = (shape.density(x + h) - shape.density(x - h)) / (2 * h) / shape.density(x);
    expect(Math.abs(slope - shape.logSlope(x))).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)));
  }
});

it('lognormalShape says its moments and its ends', () => {
  expect(shape.mean).toBeCloseTo(1, 12);
  expect(shape.variance).toBeCloseTo(Math.exp(0.25) - 1, 12);
  expect([shape.low, shape.high]).toEqual([0, Infinity]);
});
