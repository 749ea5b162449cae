import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo, wholeBelow, type Rounding } from '../../../../src/core/formula/functions/rounding.ts';

const rounded = (rounding: Rounding, x: number, step?: number): number =>
  roundTo(rounding, Float64Array.of(x), step === undefined ? null : Float64Array.of(step))[0]!;

describe('roundTo', () => {
  it.each([
    ['floor', 2.7, 2],
    ['floor', -2.1, -3],
    ['ceil', 2.1, 3],
    ['ceil', -2.7, -2],
    ['round', 2.5, 3],
    ['round', -2.5, -3],
    ['round', 2.4, 2],
    ['round', -0.4, 0],
  ] as const)('%s of %d is %d, halves away from zero', (rounding, x, value) => {
    expect(rounded(rounding, x) + 0).toBe(value);
  });

  it('rounds to steps: 0.968 posts are one half post, or none whole', () => {
    expect(rounded('floor', 0.968, 0.5)).toBe(0.5);
    expect(rounded('floor', 0.968)).toBe(0);
    expect(rounded('round', 1234, 100)).toBe(1200);
  });

  it('forgives the last bits: 0.3 in steps of 0.1 is three of them', () => {
    expect(0.3 / 0.1).toBeLessThan(3);
    expect(rounded('floor', 0.3 / 0.1)).toBe(3);
    expect(rounded('ceil', 1.1 * 3 - 0.3)).toBe(3);
    expect(rounded('round', 1.005 * 100 - 0.5)).toBe(100);
    expect(rounded('floor', 2.999999)).toBe(2);
  });

  it('has no value for a step of nought or a missing number', () => {
    expect(rounded('floor', 3, 0)).toBeNaN();
    expect(rounded('round', NaN)).toBeNaN();
    expect(rounded('ceil', Infinity)).toBeNaN();
  });

  it('lies within a step of the number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 50 }),
        (x, step) => {
          const slack = 1e-9 * Math.max(1, Math.abs(x));
          expect(Math.abs(rounded('round', x, step) - x)).toBeLessThanOrEqual(step / 2 + slack);
          expect(x - rounded('floor', x, step)).toBeGreaterThanOrEqual(-slack);
          expect(rounded('ceil', x, step) - rounded('floor', x, step)).toBeLessThanOrEqual(step);
        },
      ),
    );
  });
});

it('wholeBelow is the whole number at or below', () => {
  expect([2.5, 3, -0.5, 2.9999999999999996].map(wholeBelow)).toEqual([2, 3, -1, 3]);
});
