import fc from 'fast-check';
import { expect, it } from 'vitest';
import { power } from '../../../src/core/number/power.ts';

const relative = (x: number, y: number): number => Math.abs(power(x, y) / Math.pow(x, y) - 1);

it('power multiplies for whole exponents, exactly where the result fits', () => {
  expect(power(2, 10)).toBe(1024);
  expect(power(10, 15)).toBe(1e15);
  expect(power(-3, 3)).toBe(-27);
  expect(power(2, -2)).toBe(0.25);
  expect(power(7, 0)).toBe(1);
  expect(power(0, 0)).toBe(1);
});

it('power agrees with the platform to 2e-15 for whole exponents up to ten', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.integer({ min: -10, max: 10 }),
      (x, y) => {
        expect(relative(x, y)).toBeLessThanOrEqual(2e-15);
      },
    ),
    { numRuns: 10_000 },
  );
});

it('power agrees with the platform to 2e-15 for part exponents while the result is of ordinary size', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      (x, y) => {
        expect(relative(x, y)).toBeLessThanOrEqual(2e-15);
      },
    ),
    { numRuns: 10_000 },
  );
});

it('power of zero and of a negative number to a part power is told by the result', () => {
  expect(power(0, 0.5)).toBe(0);
  expect(power(0, -0.5)).toBe(Infinity);
  expect(power(0, -1)).toBe(Infinity);
  expect(power(-8, 0.5)).toBeNaN();
  expect(power(2, NaN)).toBeNaN();
});
