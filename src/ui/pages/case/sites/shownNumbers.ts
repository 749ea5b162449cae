import { fromBase, type Unit } from '../../../../core/units/unit.ts';

const known = new WeakMap<Float64Array, { readonly unit: Unit; readonly shown: Float64Array }>();

/** Numbers in base units as they are shown. Made once of the same numbers: every edit asks for them; none is to be changed. */
export function shownNumbers(base: Float64Array, unit: Unit | null | undefined): Float64Array {
  if (!unit || (unit.factor === 1 && unit.divisor === 1)) return base;
  const last = known.get(base);
  if (last?.unit === unit) return last.shown;
  const shown = new Float64Array(base.length);
  for (let row = 0; row < shown.length; row++) shown[row] = fromBase(base[row]!, unit);
  known.set(base, { unit, shown });
  return shown;
}
