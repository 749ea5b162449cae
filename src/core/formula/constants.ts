import { partsOf, type Expression, type NumberLiteral } from './expression.ts';
import type { FormulaIssue } from './issue.ts';

/**
 * The numbers that belong in a parameter instead: a formula may hold only 0, 1, 0 and 1 of a unit, 0% and 100%.
 * A lint for cases, not an error of the language; `at` is empty.
 */
export function bareConstants(expression: Expression, formula: string): readonly FormulaIssue[] {
  if (expression.kind !== 'number')
    return partsOf(expression).flatMap((part) => bareConstants(part, formula));
  if (isAllowed(expression)) return [];
  const { span } = expression;
  return [
    { code: 'formula.bare-constant', at: '', formula, span, number: formula.slice(span.start, span.end) },
  ];
}

function isAllowed({ value, percent }: NumberLiteral): boolean {
  return value === 0 || value === (percent ? 100 : 1);
}
