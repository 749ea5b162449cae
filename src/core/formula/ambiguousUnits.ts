import { dimensionText } from '../units/dimension.ts';
import { readUnit } from '../units/readUnit.ts';
import type { UnitTable } from '../units/unit.ts';
import { partsOf, type Expression } from './expression.ts';
import type { FormulaIssue } from './issue.ts';

/**
 * Units in a formula whose reading surprises: 1[DKK/post yr] is (DKK/post)·yr. A lint for cases, not an error of the
 * language; `at` is empty.
 */
export function ambiguousUnits(
  expression: Expression,
  { units, text }: { units: UnitTable; text: string },
): readonly FormulaIssue[] {
  if (expression.kind !== 'number') {
    return partsOf(expression).flatMap((part) => ambiguousUnits(part, { units, text }));
  }
  const { unit, span } = expression;
  const read = unit === null ? null : readUnit(unit, units);
  if (unit === null || read === null || !('unit' in read) || read.unit.warn === undefined) return [];
  const readsAs = dimensionText(read.unit.dimension);
  return [{ code: 'formula.ambiguous-unit', at: '', formula: text, span, unit, readsAs }];
}
