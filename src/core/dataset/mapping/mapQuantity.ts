import { hardLimits, within } from '../../document/check/hardLimits.ts';
import type { MappedColumn } from '../../model/caseDataset.ts';
import type { Quantity } from '../../model/parameter.ts';
import { isPlain, sameDimension } from '../../units/dimension.ts';
import { readUnit } from '../../units/readUnit.ts';
import { fromBase, toBase, type UnitTable } from '../../units/unit.ts';
import type { MappingIssue } from '../issue.ts';
import { monthStep } from '../months/monthStep.ts';
import { yearFromMonths } from '../months/yearFromMonths.ts';
import { refusedColumn, type MappedValues, type RowColumn } from './mappedValues.ts';

/**
 * Numbers of a column in the unit of a parameter: from the mapping's unit, else the column's own, else none to change.
 * Months become a year first. Per cent fit every parameter bounded 0–1. A value outside the parameter's hard bounds is missing and has an issue.
 */
export function mapQuantity(
  { column, called, names, months }: RowColumn,
  parameter: Quantity,
  { entry, units }: { readonly entry: MappedColumn; readonly units: UnitTable },
): MappedValues {
  const at = parameter.id;
  if (column.type !== 'number') return refusedColumn({ code: 'dataset.not-numbers', at, column: called });
  const columnUnit = entry.unit ?? column.unit ?? parameter.unit;
  const from = readUnit(columnUnit, units);
  const to = readUnit(parameter.unit, units);
  if ('issue' in from || 'issue' in to) {
    const unit = 'issue' in from ? columnUnit : parameter.unit;
    return refusedColumn({ code: 'dataset.unknown-unit', at, column: called, unit });
  }
  const bounds = hardLimits(parameter);
  // A share that turns children into anaesthetics has the unit anaesthesia/child, yet is written in per cent.
  const share = isPlain(from.unit.dimension) && bounds[0] === 0 && bounds[1] === 1;
  if (!share && !sameDimension(from.unit.dimension, to.unit.dimension)) {
    return refusedColumn({
      code: 'dataset.unit-clash',
      at,
      column: called,
      columnUnit,
      parameterUnit: parameter.unit,
    });
  }
  const scale = entry.scale ?? 1;
  const sameUnit = from.unit.factor === to.unit.factor && from.unit.divisor === to.unit.divisor;
  const year =
    months &&
    yearFromMonths(months, monthStep(column, entry, parameter), { at, id: column.id, called, names });
  const issues: MappingIssue[] = [...(year?.issues ?? [])];
  const values = (year?.data ?? column.data).map((cell, row) => {
    const value = sameUnit ? cell * scale : fromBase(toBase(cell * scale, from.unit), to.unit);
    if (Number.isNaN(value) || within(value, bounds)) return value;
    const [low, high] = bounds;
    issues.push({
      code: 'dataset.out-of-bounds',
      at,
      column: called,
      row: names[row] ?? '',
      value,
      low,
      high,
    });
    return NaN;
  });
  return { values, issues };
}
