import { describe, expect, it } from 'vitest';
import { evpi } from '../../../../src/core/uncertainty/worth/evpi.ts';
import { linearNormal, normalWorth } from './linearNormal.ts';

describe('evpi', () => {
  it('is the closed form of the normal case within its own error, on either side of 0', () => {
    for (const mean of [-1.5, -0.2, 0, 0.4, 2]) {
      for (let seed = 1; seed <= 5; seed++) {
        const { value, standardError } = evpi(linearNormal(mean, [0.8, 0.6], 20_000, seed).figure);
        expect(Math.abs(value - normalWorth(mean, 1)), `${mean}, seed ${seed}`).toBeLessThan(
          4 * standardError,
        );
        expect(standardError).toBeLessThan(0.01);
      }
    }
  });

  it('is nothing where no draw changes the decision, and leaves out draws without a value', () => {
    expect(evpi(Float64Array.of(1, 2, NaN, 3))).toEqual({ value: 0, standardError: 0 });
    expect(evpi(Float64Array.of(-1, -2)).value).toBe(0);
    expect(evpi(Float64Array.of(NaN)).value).toBeNaN();
  });
});
