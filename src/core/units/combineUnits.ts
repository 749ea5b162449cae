import { multiplyDimensions, plain, powerOfDimension } from './dimension.ts';
import type { Unit } from './unit.ts';

export type Scale = Pick<Unit, 'dimension' | 'factor' | 'divisor'>;

export const plainScale: Scale = { dimension: plain, factor: 1, divisor: 1 };

/** The product of two units; factor and divisor stay whole and in lowest terms, so min/month is exactly 1/5 h/yr. */
export function multiplyUnits(a: Scale, b: Scale): Scale {
  return reduced({
    dimension: multiplyDimensions(a.dimension, b.dimension),
    factor: a.factor * b.factor,
    divisor: a.divisor * b.divisor,
  });
}

/** A unit to a whole power, which may be negative or zero. */
export function powerOfUnit(unit: Scale, exponent: number): Scale {
  let power = plainScale;
  for (let i = 0; i < Math.abs(exponent); i++) power = multiplyUnits(power, unit);
  if (exponent >= 0) return power;
  return {
    dimension: powerOfDimension(power.dimension, -1),
    factor: power.divisor,
    divisor: power.factor,
  };
}

function reduced(scale: Scale): Scale {
  const common = greatestCommonDivisor(scale.factor, scale.divisor);
  return { ...scale, factor: scale.factor / common, divisor: scale.divisor / common };
}

function greatestCommonDivisor(a: number, b: number): number {
  // NaN comes from scales beyond all numbers (min^9^9…), which readUnit refuses.
  return b === 0 || Number.isNaN(b) ? a : greatestCommonDivisor(b, a % b);
}
