import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOn, sliderScale, tidy } from '../../../src/ui/controls/sliderScale.ts';

describe('sliderScale', () => {
  it.each([
    [0, 1, { min: 0, max: 1, step: 0.01 }],
    [0.01, 0.13, { min: 0.01, max: 0.13, step: 0.001 }],
    [100, 500, { min: 100, max: 500, step: 5 }],
    [3000, 12_000, { min: 3000, max: 12_000, step: 100 }],
    [1_000_000, 4_000_000, { min: 1_000_000, max: 4_000_000, step: 20_000 }],
  ])('runs from %d to %d in round steps', (from, to, expected) => {
    expect(sliderScale(from, to)).toEqual(expected);
  });

  it('encloses its span with 50 to 180 steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (from, share) => {
          const width = share * Math.max(1, Math.abs(from));
          const { min, max, step } = sliderScale(from, from + width);
          expect(min).toBeLessThanOrEqual(from + step * 1e-6);
          expect(max).toBeGreaterThanOrEqual(from + width - step * 1e-6);
          const steps = (max - min) / step;
          expect(steps).toBeGreaterThan(50);
          expect(steps).toBeLessThan(180);
        },
      ),
      { seed: 7 },
    );
  });

  it('gives an empty span room to move', () => {
    const { min, max } = sliderScale(5, 5);
    expect(max).toBeGreaterThan(min);
  });
});

describe('placeOn', () => {
  it('keeps inside the ends', () => {
    const scale = sliderScale(0, 10);
    expect([placeOn(scale, -3), placeOn(scale, 5), placeOn(scale, 30)]).toEqual([0, 0.5, 1]);
  });
});

describe('tidy', () => {
  it('takes away what binary steps leave', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3);
  });
});
