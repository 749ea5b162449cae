import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalCdf } from '../../../../src/core/uncertainty/special/normalCdf.ts';

it('normalCdf agrees with published tables and, to 14 digits, with mpmath', () => {
  // Abramowitz and Stegun, table 26.1.
  expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 15);
  expect(normalCdf(3)).toBeCloseTo(0.99865010196837, 15);
  const known: readonly (readonly [number, number])[] = [
    [-20, 2.7536241186062337e-89],
    [-8, 6.22096057427178412e-16],
    [-5, 2.86651571879193912e-7],
    [-1.96, 0.0249978951482204362],
    [-0.5, 0.308537538725986896],
    [0.3, 0.617911422188952633],
    [6.5, 0.999999999959839994],
  ];
  for (const [x, share] of known) expect(Math.abs(normalCdf(x) / share - 1)).toBeLessThan(2e-13);
});

it('normalCdf is symmetrical, rises, and ends at 0 and 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -39, max: 39, noNaN: true }), (x) => {
      expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 15);
      expect(normalCdf(x + 0.001)).toBeGreaterThanOrEqual(normalCdf(x));
    }),
  );
  expect(normalCdf(-Infinity)).toBe(0);
  expect(normalCdf(Infinity)).toBe(1);
});
