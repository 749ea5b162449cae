import type { Quantity } from '../../model/parameter.ts';

/**
 * The hard bounds of a quantity in its own unit, null = none on that side. A share stays between 0 and 1 (0 and 100 in
 * per cent) unless the case says otherwise.
 */
export function hardLimits(parameter: Quantity): readonly [number | null, number | null] {
  if (parameter.limits) return parameter.limits;
  if (parameter.unit === 'share') return [0, 1];
  if (parameter.unit === '%') return [0, 100];
  return [null, null];
}

/** True when the value is inside the bounds, ends included. */
export function within(value: number, [low, high]: readonly [number | null, number | null]): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}
