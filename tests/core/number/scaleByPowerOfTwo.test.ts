import { expect, it } from 'vitest';
import { scaleByPowerOfTwo } from '../../../src/core/number/scaleByPowerOfTwo.ts';

it('scaleByPowerOfTwo multiplies exactly, also where 2^k alone has no double', () => {
  expect(scaleByPowerOfTwo(1.5, 4)).toBe(24);
  expect(scaleByPowerOfTwo(1.5, -1)).toBe(0.75);
  expect(scaleByPowerOfTwo(0.75, 1024)).toBe(1.348269851146737e308);
  expect(scaleByPowerOfTwo(1, -1074)).toBe(5e-324);
  expect(scaleByPowerOfTwo(3, 0)).toBe(3);
});
