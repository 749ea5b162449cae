import type { MappedColumn } from '../../model/caseDataset.ts';
import type { Quantity } from '../../model/parameter.ts';
import { multiplyUnits, powerOfUnit } from '../../units/combineUnits.ts';
import { readUnit } from '../../units/readUnit.ts';
import type { UnitTable } from '../../units/unit.ts';
import type { TableColumn } from '../table.ts';

/** How the numbers of a column become those of a parameter: times, then over, both whole and in lowest terms. */
export interface UnitStep {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly over: number;
  /** What the mapping multiplies by besides; 1 = nothing. */
  readonly scale: number;
}

/** The unit that the numbers of a column are taken to be in. */
export function unitOfColumn(column: TableColumn, entry: MappedColumn, parameter: Quantity): string {
  return entry.unit ?? (column.type === 'number' ? column.unit : undefined) ?? parameter.unit;
}

/** The step that mapping takes the numbers by, as units are converted everywhere; null where they stand as they are. */
export function unitStep(
  column: TableColumn,
  parameter: Quantity,
  { entry, units }: { readonly entry: MappedColumn; readonly units: UnitTable },
): UnitStep | null {
  const { scale = 1 } = entry;
  const fromText = unitOfColumn(column, entry, parameter);
  const from = readUnit(fromText, units);
  const to = readUnit(parameter.unit, units);
  if ('issue' in from || 'issue' in to) return null;
  const { factor: times, divisor: over } = multiplyUnits(from.unit, powerOfUnit(to.unit, -1));
  if (times === over && scale === 1) return null;
  return { from: fromText, to: parameter.unit, times, over, scale };
}
