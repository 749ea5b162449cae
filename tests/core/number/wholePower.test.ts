import { expect, it } from 'vitest';
import { wholePower } from '../../../src/core/number/wholePower.ts';

it('wholePower is exact for powers of two and for products that fit', () => {
  expect(wholePower(2, 1023)).toBe(8.98846567431158e307);
  expect(wholePower(0.5, 1074)).toBe(5e-324);
  expect(wholePower(3, 5)).toBe(243);
  expect(wholePower(5, 0)).toBe(1);
});

it('wholePower does not overflow on the way to a number that fits', () => {
  expect(wholePower(10, 200)).toBeLessThan(Infinity);
});
