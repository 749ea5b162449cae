import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { exp } from '../../../src/core/number/exp.ts';

it('exp gives e within one unit in the last place (NIST DLMF 4.2.11) and 1 at zero', () => {
  expect(Math.abs(exp(1) - 2.718281828459045)).toBeLessThanOrEqual(4.5e-16);
  expect(exp(0)).toBe(1);
});

it('exp agrees with the platform to 2e-15 over the whole range', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(2e-15);
    }),
    { numRuns: 20_000 },
  );
});

it('exp reaches infinity, zero and the smallest numbers where the platform does', () => {
  expect(exp(709.782712893384)).toBeLessThan(Infinity);
  expect(exp(709.79)).toBe(Infinity);
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-745)).toBe(Math.exp(-745));
  expect(exp(-746)).toBe(0);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(NaN)).toBeNaN();
});

it('exp gives the same bits everywhere (golden digest)', () => {
  const values = Float64Array.from({ length: 4001 }, (_, i) => exp((i - 2000) / 7));
  const digest = createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex');
  expect(digest.slice(0, 16)).toMatchInlineSnapshot(`"84c080b64d60084f"`);
});
