import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dimensionText,
  isPlain,
  multiplyDimensions,
  plain,
  powerOfDimension,
  sameDimension,
  type Dimension,
} from '../../../src/core/units/dimension.ts';
import { unitNamed, unitsOf } from './unitsOf.ts';

const bases = ['DKK', 'birth', 'h', 'post', 'yr', 'constructor'];
const anyDimension = fc
  .dictionary(fc.constantFrom(...bases), fc.integer({ min: -3, max: 3 }))
  .map((exponents): Dimension => multiplyDimensions(exponents, plain));

describe('dimensions', () => {
  it('form a commutative group under multiplication', () => {
    fc.assert(
      fc.property(anyDimension, anyDimension, anyDimension, (a, b, c) => {
        expect(multiplyDimensions(a, b)).toEqual(multiplyDimensions(b, a));
        expect(multiplyDimensions(multiplyDimensions(a, b), c)).toEqual(
          multiplyDimensions(a, multiplyDimensions(b, c)),
        );
        expect(multiplyDimensions(a, plain)).toEqual(a);
        expect(isPlain(multiplyDimensions(a, powerOfDimension(a, -1)))).toBe(true);
      }),
    );
  });

  it('raise to powers as repeated multiplication does', () => {
    fc.assert(
      fc.property(anyDimension, (a) => {
        expect(powerOfDimension(a, 2)).toEqual(multiplyDimensions(a, a));
        expect(powerOfDimension(powerOfDimension(a, 2), 0.5)).toEqual(a);
        expect(isPlain(powerOfDimension(a, 0))).toBe(true);
      }),
    );
  });

  it('are equal exactly when their canonical JSON is', () => {
    fc.assert(
      fc.property(anyDimension, anyDimension, (a, b) => {
        expect(sameDimension(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('are written so that reading them back gives the same, without a warning', () => {
    const table = unitsOf('birth', 'constructor');
    fc.assert(
      fc.property(anyDimension, (a) => {
        const unit = unitNamed(dimensionText(a), table);
        expect(unit.dimension).toEqual(a);
        expect(unit.warn).toBeUndefined();
      }),
    );
  });

  it.each([
    [{}, '1'],
    [{ h: 1, yr: -1 }, 'h/yr'],
    [{ DKK: 1, post: -1, yr: -1 }, 'DKK/(post yr)'],
    [{ yr: -1 }, '1/yr'],
    [{ km: 2 }, 'km^2'],
    [{ bed: 1, yr: 1 }, 'bed yr'],
  ] as const)('%j is written %s', (dimension, text) => {
    expect(dimensionText(dimension)).toBe(text);
  });
});
