import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaShape } from '../../../../src/core/uncertainty/distribution/shapes/betaShape.ts';
import { gammaShape } from '../../../../src/core/uncertainty/distribution/shapes/gammaShape.ts';
import { lognormalShape } from '../../../../src/core/uncertainty/distribution/shapes/lognormalShape.ts';
import { normalShape } from '../../../../src/core/uncertainty/distribution/shapes/normalShape.ts';
import { quantileTable } from '../../../../src/core/uncertainty/distribution/quantileTable.ts';

const shapes = {
  normal: normalShape(),
  lognormal: lognormalShape(1.2),
  gamma: gammaShape(2.8),
  steepGamma: gammaShape(0.25),
  pert: betaShape(2, 4),
  pertAtEnd: betaShape(1, 5),
  rare: betaShape(2, 39),
  bathtub: betaShape(0.3, 0.4),
  large: betaShape(1813, 56878),
};
const plain = { shift: 0, scale: 1 };

describe('quantileTable', () => {
  it('is right to 1e-8 of the nearer tail at every share', () => {
    for (const [name, shape] of Object.entries(shapes)) {
      const table = quantileTable(shape, plain);
      fc.assert(
        fc.property(
          fc.double({ min: 1e-11, max: 1 - 1e-11, noNaN: true }),
          fc.integer({ min: 0, max: 9 }),
          (share, decade) => {
            const u = Math.max(1e-11, share / 10 ** decade);
            const x = table.quantile(Float64Array.of(u))[0]!;
            // Close to 1 the share of a bathtub leaps from one double to the next.
            const jump = shape.cumulative(x * (1 + 1e-12)) - shape.cumulative(x * (1 - 1e-12));
            const allowed = 3e-8 * Math.min(u, 1 - u) + 4e-15 + Math.abs(jump);
            expect(Math.abs(shape.cumulative(x) - u), name).toBeLessThanOrEqual(allowed);
          },
        ),
        { numRuns: 400 },
      );
    }
  });

  it('never falls as the share rises', () => {
    for (const [name, shape] of Object.entries(shapes)) {
      const u = Float64Array.from({ length: 40_001 }, (_, i) => (i + 0.5) / 40_002);
      const values = quantileTable(shape, plain).quantile(u);
      expect(
        values.findIndex((x, i) => i > 0 && !(x >= values[i - 1]!)),
        name,
      ).toBe(-1);
    }
  });

  it('scales and shifts values, moments and ends', () => {
    const table = quantileTable(betaShape(2, 4), { shift: 10, scale: 40 });
    const unit = quantileTable(betaShape(2, 4), plain);
    const u = Float64Array.of(0.05, 0.5, 0.95);
    const values = table.quantile(u);
    unit.quantile(u).forEach((x, i) => expect(values[i]).toBeCloseTo(10 + 40 * x, 12));
    expect([table.mean, table.low, table.high]).toEqual([10 + 40 * unit.mean, 10, 50]);
    expect(table.variance).toBeCloseTo(1600 * unit.variance, 10);
  });

  it('can write over the shares it is given', () => {
    const table = quantileTable(normalShape(), plain);
    const u = Float64Array.of(0.1, 0.9);
    const fresh = table.quantile(u.slice());
    expect(table.quantile(u, u)).toBe(u);
    expect(u).toEqual(fresh);
  });
});
