import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betaShape } from '../../../../../src/core/uncertainty/distribution/shapes/betaShape.ts';
import { gammaShape } from '../../../../../src/core/uncertainty/distribution/shapes/gammaShape.ts';
import { invertShape } from '../../../../../src/core/uncertainty/distribution/shapes/invertShape.ts';
import { lognormalShape } from '../../../../../src/core/uncertainty/distribution/shapes/lognormalShape.ts';
import { normalShape } from '../../../../../src/core/uncertainty/distribution/shapes/normalShape.ts';

it('invertShape finds the value whose share is asked for, whatever the shape and however far out', () => {
  const shapes = [
    normalShape(),
    lognormalShape(0.8),
    gammaShape(3.3),
    gammaShape(0.25),
    betaShape(2, 39),
    betaShape(0.3, 0.4),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...shapes),
      fc.double({ min: 1e-14, max: 1 - 1e-10, noNaN: true }),
      (shape, u) => {
        const x = invertShape(shape, u);
        // As near as doubles next to x can come: close to 1 a bathtub's share jumps from one to the next.
        const step = 4e-15 * Math.abs(x);
        expect(shape.cumulative(x - step)).toBeLessThanOrEqual(u + 1e-15 + 1e-12 * u);
        expect(shape.cumulative(x + step)).toBeGreaterThanOrEqual(u - 1e-15 - 1e-12 * u);
      },
    ),
    { numRuns: 1000 },
  );
});
