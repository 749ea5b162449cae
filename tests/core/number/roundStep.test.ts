import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundStep, stepEdge, stepsUpTo } from '../../../src/core/number/roundStep.ts';

test('a step is the next of 1, 2 and 5 times a power of ten', () => {
  const widths = [0.011, 0.03, 0.05, 0.1, 0.3, 1, 1.01, 1.2, 2, 2.5, 3, 5, 5.1, 7, 10, 5001];
  expect(widths.map((width) => roundStep(width).size)).toEqual([
    0.02, 0.05, 0.05, 0.1, 0.5, 1, 2, 2, 2, 5, 5, 5, 10, 10, 10, 10_000,
  ]);
  expect([0, 5e-324, 1e-300].map((width) => roundStep(width).size)).toEqual([1e-300, 1e-300, 1e-300]);
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

test('a value lies from one edge up to the next, an edge with what it begins', () => {
  const tenth = roundStep(0.1);
  expect([0, 0.1, 0.3, 0.35, 0.7, -0.1, -0.05].map((value) => stepsUpTo(tenth, value))).toEqual([
    0, 1, 3, 3, 7, -1, -1,
  ]);
  const value = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100),
  );
  fc.assert(
    fc.property(value, fc.constantFrom(1e-6, 0.001, 0.05, 0.2, 1, 20, 5000), (at, width) => {
      const step = roundStep(width);
      const steps = stepsUpTo(step, at);
      expect(stepEdge(step, steps)).toBeLessThanOrEqual(at);
      expect(stepEdge(step, steps + 1)).toBeGreaterThan(at);
    }),
  );
});
