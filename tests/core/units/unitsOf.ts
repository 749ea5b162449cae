import { readUnit } from '../../../src/core/units/readUnit.ts';
import { readUnits } from '../../../src/core/units/readUnits.ts';
import type { Unit, UnitTable } from '../../../src/core/units/unit.ts';

/** The units of a case that counts these things. */
export function unitsOf(...counts: string[]): UnitTable {
  return readUnits(
    counts.map((id) => ({ id })),
    [],
  ).table;
}

/** A unit that must be readable. */
export function unitNamed(text: string, table: UnitTable = unitsOf()): Unit {
  const read = readUnit(text, table);
  if ('issue' in read) throw new Error(`${text}: ${read.issue.code}`);
  return read.unit;
}
