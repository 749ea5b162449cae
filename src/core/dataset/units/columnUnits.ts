import { hardLimits } from '../../document/check/hardLimits.ts';
import type { Quantity } from '../../model/parameter.ts';
import { sameDimension } from '../../units/dimension.ts';
import { readUnit } from '../../units/readUnit.ts';
import type { UnitTable } from '../../units/unit.ts';

/** Units that measure the same: one may stand where another does. */
const families: readonly (readonly string[])[] = [
  ['DKK', 'kDKK', 'mDKK', 'bnDKK'],
  ['h', 'min', 's'],
  ['patientHour', 'patientMin'],
  ['yr', 'month', 'week', 'day'],
  ['share', '%'],
];

/**
 * The units that the numbers of a column may be in when they stand for a parameter: its own first, then those that
 * differ from it by one thing (per month, in minutes), then by two. All measure the same as its own.
 */
export function columnUnits(parameter: Quantity, units: UnitTable): string[] {
  const own = readUnit(parameter.unit, units);
  if ('issue' in own) return [parameter.unit];
  const once = variants(parameter.unit);
  const texts = new Set([parameter.unit, ...once, ...once.flatMap(variants)]);
  const [low, high] = hardLimits(parameter);
  const fitting = [...texts].filter((text) => {
    const read = readUnit(text, units);
    return 'unit' in read && sameDimension(read.unit.dimension, own.unit.dimension);
  });
  // A share may be written in per cent whatever it is a share of.
  return low === 0 && high === 1 ? [...new Set([...fitting, '%'])] : fitting;
}

function variants(unit: string): string[] {
  return [...unit.matchAll(/[A-Za-z][A-Za-z0-9_]*|%/g)].flatMap(({ 0: name, index }) => {
    const family = families.find((names) => names.includes(name)) ?? [];
    return family
      .filter((other) => other !== name)
      .map((other) => unit.slice(0, index) + other + unit.slice(index + name.length));
  });
}
