import { sameDimension } from '../../../../core/units/dimension.ts';
import type { UnitTable } from '../../../../core/units/unit.ts';
import { readUnit } from '../../../../core/units/readUnit.ts';
import { fromBase, toBase } from '../../../../core/units/unit.ts';

/** A yearly amount of work time as a ward manager plans it: minutes in a week. null when it is not work time per year. */
export function minutesPerWeek(value: number, unitText: string, units: UnitTable): number | null {
  const from = readUnit(unitText, units);
  const to = readUnit('min/week', units);
  if (!('unit' in from) || !('unit' in to)) return null;
  if (!sameDimension(from.unit.dimension, to.unit.dimension)) return null;
  return fromBase(toBase(value, from.unit), to.unit);
}
