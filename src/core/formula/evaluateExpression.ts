import { uniform, type Column, type Lanes } from '../column.ts';
import { toBase } from '../units/unit.ts';
import type { Call, Expression, Is, NumberLiteral } from './expression.ts';
import { evaluateCall, groupArgument } from './functions/evaluateCall.ts';
import { isEqual } from './operators/comparison.ts';
import { evaluateBinary, evaluateUnary } from './operators/evaluateOperator.ts';
import { negate } from './operators/logic.ts';

/** What a formula sees while it runs. Columns are in base units; yes/no are 1/0; NaN is no value. */
export interface EvaluationScope {
  column(id: string): Column;
  /** Place of the option among those of the choice; the choice's column holds these. */
  optionIndex(id: string, option: string): number;
  unitFactor(text: string): { readonly factor: number; readonly divisor: number };
  readonly lanes: Lanes;
  /** Years. */
  readonly horizon: Column;
  /** Calendar year of year 0. */
  readonly year0: number;
  /** Years of present value for a payment a year over the life; the case's schedule when rate is null. */
  annuityFactor(life: Column, rate: Column | null): Column;
  /** Option index per lane of a choice that rows are grouped by; null when it is the same everywhere. */
  groupOf(choiceId: string): Column | null;
  /** False for rows that are part of another and for total rows. */
  counted(row: number): boolean;
  /** Sums over all rows, by call, where only a block of the rows is in sight. */
  readonly lifted?: ReadonlyMap<Call, Column>;
}

/**
 * The value of a checked formula in every lane, in base units; of length 1 when it is the same in all of them.
 * Missing values, division by zero and whatever is not finite give NaN; +Infinity ("never") passes through names,
 * if, min, max, clamp, abs and sqrt, and compares.
 */
export function evaluateExpression(expression: Expression, scope: EvaluationScope): Column {
  switch (expression.kind) {
    case 'number':
      return literal(expression, scope);
    case 'name':
      if (expression.id === 'horizon') return scope.horizon;
      return expression.id === 'year0' ? uniform(scope.year0) : scope.column(expression.id);
    case 'unary':
      return evaluateUnary(expression.op, evaluateExpression(expression.of, scope));
    case 'binary': {
      const left = evaluateExpression(expression.left, scope);
      return evaluateBinary(expression.op, left, evaluateExpression(expression.right, scope));
    }
    case 'is':
      return optionTest(expression, scope);
    case 'call':
      return call(expression, scope);
  }
}

function literal({ value, percent, unit }: NumberLiteral, scope: EvaluationScope): Column {
  if (percent) return uniform(value / 100);
  return uniform(unit === null ? value : toBase(value, scope.unitFactor(unit)));
}

function optionTest({ id, option, negated }: Is, scope: EvaluationScope): Column {
  const chosen = isEqual(scope.column(id), uniform(scope.optionIndex(id, option)));
  return negated ? negate(chosen) : chosen;
}

function call(expression: Call, scope: EvaluationScope): Column {
  const known = scope.lifted?.get(expression);
  if (known) return known;
  const { name, arguments: parts } = expression;
  const at = groupArgument(name);
  const grouping = at === null ? undefined : parts[at];
  const values = parts.filter((part) => part !== grouping).map((part) => evaluateExpression(part, scope));
  const group = grouping?.kind === 'name' ? scope.groupOf(grouping.id) : null;
  return evaluateCall({ name, values, group }, scope);
}
