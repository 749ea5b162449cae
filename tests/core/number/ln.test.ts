import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ln } from '../../../src/core/number/ln.ts';

it('ln gives ln 10 and ln 2 to 16 digits (OEIS A002392, A002162) and 0 at one', () => {
  expect(ln(10)).toBe(2.302585092994046);
  expect(ln(2)).toBe(0.6931471805599453);
  expect(ln(1)).toBe(0);
});

it('ln agrees with the platform to 2e-15 for every positive number', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), (x) => {
      const expected = Math.log(x);
      expect(Math.abs(ln(x) - expected)).toBeLessThanOrEqual(2e-15 * Math.abs(expected));
    }),
    { numRuns: 20_000 },
  );
});

it('ln agrees with the platform near one, where digits cancel', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.9, max: 1.1, noNaN: true }), (x) => {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(2e-15 * Math.abs(Math.log(x)));
    }),
    { numRuns: 5_000 },
  );
});

it('ln is minus infinity at zero, infinite at infinity and nothing below zero', () => {
  expect(ln(0)).toBe(-Infinity);
  expect(ln(Infinity)).toBe(Infinity);
  expect(ln(-1)).toBeNaN();
  expect(ln(NaN)).toBeNaN();
  expect(ln(5e-324)).toBe(Math.log(5e-324));
});

it('ln gives the same bits everywhere (golden digest)', () => {
  const values = Float64Array.from({ length: 4000 }, (_, i) => ln((i + 1) / 7));
  const digest = createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex');
  expect(digest.slice(0, 16)).toMatchInlineSnapshot(`"6be1b86a389f02b0"`);
});
