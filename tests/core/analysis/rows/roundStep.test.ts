import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundStep, stepEdge } from '../../../../src/core/analysis/rows/roundStep.ts';

test('a step is the next of 1, 2 and 5 times a power of ten', () => {
  expect([0.03, 1, 1.2, 3, 7, 10, 5001, 0.1].map((width) => roundStep(width).size)).toEqual([
    0.05, 1, 2, 5, 10, 10, 10_000, 0.1,
  ]);
});

test('edges are the decimal numbers, without the tail of repeated adding', () => {
  const step = roundStep(0.1);
  expect([0, 1, 2, 3, 7].map((steps) => stepEdge(step, steps))).toEqual([0, 0.1, 0.2, 0.3, 0.7]);
  expect(stepEdge(roundStep(200), -3)).toBe(-600);
});

test('no step is below its width, nor more than two and a half times as wide', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-290, max: 1e290, noNaN: true }), (width) => {
      const { size } = roundStep(width);
      expect(size).toBeGreaterThanOrEqual(width);
      expect(size / width).toBeLessThanOrEqual(2.5 + 1e-9);
    }),
  );
});
