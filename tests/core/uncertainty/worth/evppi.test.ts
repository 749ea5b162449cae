import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evpi } from '../../../../src/core/uncertainty/worth/evpi.ts';
import { evppi } from '../../../../src/core/uncertainty/worth/evppi.ts';
import { linearNormal, normalWorth } from './linearNormal.ts';

const draws = 20_000;

describe('evppi', () => {
  it('is the closed form of the linear normal case within its error, for one parameter and for two', () => {
    for (const mean of [-0.5, 0, 0.3]) {
      for (let seed = 1; seed <= 5; seed++) {
        const { columns, figure } = linearNormal(mean, [0.8, 0.5, 0.3], draws, seed);
        const one = evppi(figure, [columns[0]!]);
        expect(Math.abs(one.value - normalWorth(mean, 0.8)), `${mean}, seed ${seed}`).toBeLessThan(
          4 * one.standardError,
        );
        const two = evppi(figure, [columns[0]!, columns[1]!]);
        const sd = Math.sqrt(0.64 + 0.25);
        expect(Math.abs(two.value - normalWorth(mean, sd)), `${mean}, seed ${seed}`).toBeLessThan(
          4 * two.standardError,
        );
      }
    }
  });

  it('is 0 within error for a parameter that means nothing', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { columns, figure } = linearNormal(0.05, [1, 0], draws, seed);
      expect(evppi(figure, [columns[1]!]).value, `seed ${seed}`).toBeLessThan(0.01);
    }
  });

  it('is at least 0 and at most the worth of knowing everything', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (seed, mean) => {
          const { columns, figure } = linearNormal(mean, [1, 0.5], 2000, seed);
          const bent = figure.map((value, i) => value + columns[0]![i]! * columns[1]![i]!);
          const one = evppi(bent, [columns[1]!]);
          const both = evppi(bent, columns);
          expect(one.value).toBeGreaterThanOrEqual(0);
          expect(both.value).toBeLessThanOrEqual(evpi(bent).value);
          expect(one.value).toBeLessThanOrEqual(both.value + 4 * one.standardError + 0.02);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves out draws without a value', () => {
    const { columns, figure } = linearNormal(0, [1], 1000);
    const holed = figure.map((value, i) => (i % 3 === 0 ? NaN : value));
    expect(evppi(holed, columns).value).toBeGreaterThan(0.3);
    expect(evppi(Float64Array.of(NaN), [Float64Array.of(1)]).value).toBeNaN();
  });
});
