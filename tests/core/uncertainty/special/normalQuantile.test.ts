import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalCdf } from '../../../../src/core/uncertainty/special/normalCdf.ts';
import { normalQuantile } from '../../../../src/core/uncertainty/special/normalQuantile.ts';

it('normalQuantile gives the percentage points of every table, and mpmath’s digits in the tail', () => {
  const known: readonly (readonly [number, number])[] = [
    [1e-20, -9.26234008979840758],
    [1e-9, -5.99780701500768686],
    [0.001, -3.09023230616781354],
    [0.025, -1.95996398454005423],
    [0.05, -1.64485362695147272],
    [0.1, -1.28155156554460046],
    [0.3, -0.524400512708040816],
    [0.6, 0.253347103135799741],
  ];
  for (const [u, z] of known) expect(Math.abs(normalQuantile(u) / z - 1)).toBeLessThan(2e-15);
  expect(normalQuantile(0.5)).toBe(0);
});

it('normalQuantile undoes normalCdf', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true }), (u) => {
      expect(Math.abs(normalCdf(normalQuantile(u)) - u)).toBeLessThanOrEqual(
        2e-15 + 1e-12 * Math.min(u, 1 - u),
      );
    }),
    { numRuns: 1000 },
  );
});
