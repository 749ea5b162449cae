import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtinUnits } from '../../../src/core/units/builtin.ts';
import { multiplyUnits, plainScale, powerOfUnit } from '../../../src/core/units/combineUnits.ts';

const anyUnit = fc.constantFrom(...builtinUnits.values());
const scaleOf = ({ factor, divisor }: { factor: number; divisor: number }): number => factor / divisor;

it('multiplyUnits multiplies scales and dimensions in any order', () => {
  fc.assert(
    fc.property(anyUnit, anyUnit, (a, b) => {
      expect(multiplyUnits(a, b)).toEqual(multiplyUnits(b, a));
      expect(scaleOf(multiplyUnits(a, b)) / (scaleOf(a) * scaleOf(b))).toBeCloseTo(1, 12);
    }),
  );
});

it('powerOfUnit is repeated multiplication, and a unit over itself is plain', () => {
  fc.assert(
    fc.property(anyUnit, (a) => {
      expect(powerOfUnit(a, 2)).toEqual(multiplyUnits(a, a));
      expect(multiplyUnits(a, powerOfUnit(a, -1))).toEqual(plainScale);
      expect(powerOfUnit(a, 0)).toEqual(plainScale);
    }),
  );
});

it('multiplyUnits keeps factor and divisor whole and in lowest terms', () => {
  const [minute, month] = [builtinUnits.get('min')!, builtinUnits.get('month')!];
  expect(multiplyUnits(minute, powerOfUnit(month, -1))).toMatchObject({ factor: 1, divisor: 5 });
});
