import { describe, expect, it } from 'vitest';
import { betaShape } from '../../../../../src/core/uncertainty/distribution/shapes/betaShape.ts';
import { cutShape } from '../../../../../src/core/uncertainty/distribution/shapes/cutShape.ts';
import { normalShape } from '../../../../../src/core/uncertainty/distribution/shapes/normalShape.ts';

describe('cutShape', () => {
  it('has the moments of the half and of the cut normal (closed forms)', () => {
    const half = cutShape(normalShape(), 0, Infinity);
    expect(half.mean).toBeCloseTo(Math.sqrt(2 / Math.PI), 8);
    expect(half.variance).toBeCloseTo(1 - 2 / Math.PI, 8);
    // Cut at −1: mean φ(1) ÷ Φ(1), by Johnson, Kotz and Balakrishnan (1994), section 10.1.
    const cut = cutShape(normalShape(), -1, Infinity);
    expect(cut.mean).toBeCloseTo(0.28759997093917833, 8);
    expect(cut.variance).toBeCloseTo(0.6296862857766055, 8);
  });

  it('is whole between its ends and nothing outside', () => {
    const cut = cutShape(normalShape(), -1, 2);
    expect([cut.low, cut.high]).toEqual([-1, 2]);
    expect([cut.cumulative(-1), cut.cumulative(2), cut.cumulative(-5), cut.cumulative(9)]).toEqual([
      0, 1, 0, 1,
    ]);
    expect([cut.density(-1.01), cut.density(2.01)]).toEqual([0, 0]);
    expect(cut.density(0)).toBeGreaterThan(normalShape().density(0));
  });

  it('is the shape itself where nothing is cut off', () => {
    const beta = betaShape(2, 3);
    expect(cutShape(beta, 0, 1)).toBe(beta);
    expect(cutShape(beta, -Infinity, Infinity)).toBe(beta);
  });
});
