import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../../../src/ui/charts/lines/spreadLabels.ts';

test('labels with room stay where they are', () => {
  expect(
    spreadLabels(
      [
        { at: 80, height: 20 },
        { at: 20, height: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([80, 20]);
});

test('labels that would cover each other are moved apart in order', () => {
  const labels = [50, 51, 49].map((at) => ({ at, height: 20 }));
  const [first, second, third] = spreadLabels(labels, 0, 100);
  expect(third).toBeLessThan(first ?? 0);
  expect(first).toBeLessThan(second ?? 0);
});

test('no two labels share room, and none leaves the column that has room for all', () => {
  const label = fc.record({
    at: fc.double({ min: -50, max: 350, noNaN: true }),
    height: fc.integer({ min: 10, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
      const middles = spreadLabels(labels, 0, 300);
      const spans = labels
        .map(({ height }, i) => [(middles[i] ?? 0) - height / 2, (middles[i] ?? 0) + height / 2] as const)
        .sort((a, b) => a[0] - b[0]);
      spans.forEach(([top, bottom], i) => {
        expect(top).toBeGreaterThan(-1e-6);
        expect(bottom).toBeLessThan(300 + 1e-6);
        if (i > 0) expect(top).toBeGreaterThan((spans[i - 1]?.[1] ?? 0) - 1e-6);
      });
    }),
  );
});
