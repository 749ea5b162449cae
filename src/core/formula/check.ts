import {
  baseDimension,
  dimensionText,
  isPlain,
  multiplyDimensions,
  plain,
  powerOfDimension,
} from '../units/dimension.ts';
import { nearName } from '../units/nearName.ts';
import { readUnit } from '../units/readUnit.ts';
import type { UnitTable } from '../units/unit.ts';
import type { Binary, Expression, Is, Name, NumberLiteral, Unary } from './expression.ts';
import { checkCall } from './functions/checkCall.ts';
import type { FormulaIssue } from './issue.ts';
import { givenNames } from './namesIn.ts';
import { makeReporter, numberOf, requireKind, type Reporter } from './reporter.ts';
import { fitTogether, type NumberType, type ValueType } from './valueType.ts';

export interface CheckScope {
  /** The declared type of a figure; undefined: no such figure; null: it has an issue of its own and is not told again. */
  typeOf(id: string): ValueType | null | undefined;
  readonly units: UnitTable;
  /** The formula, for the issues. */
  readonly text: string;
  /** Ids that may be meant by a mistyped one. */
  readonly names?: readonly string[] | ReadonlySet<string>;
}

interface Checking {
  readonly scope: CheckScope;
  readonly report: Reporter;
  /** Names already reported: one mistake, one issue. */
  readonly unknown: Set<string>;
}

/**
 * Type and issues of a formula. A part with an issue has type null and silences what is built on it, so one
 * mistake is one issue; independent mistakes are all told. `at` is empty.
 */
export function check(
  expression: Expression,
  scope: CheckScope,
): { type: ValueType | null; issues: readonly FormulaIssue[] } {
  const report = makeReporter(scope.text);
  const type = typeOf(expression, { scope, report, unknown: new Set() });
  return { type, issues: report.issues };
}

function typeOf(expression: Expression, checking: Checking): ValueType | null {
  switch (expression.kind) {
    case 'number':
      return literalType(expression, checking);
    case 'name':
      return nameType(expression, checking);
    case 'unary':
      return unaryType(expression, checking);
    case 'binary':
      return binaryType(expression, checking);
    case 'is':
      return optionTestType(expression, checking);
    case 'call': {
      const types = expression.arguments.map((part) => typeOf(part, checking));
      return checkCall(expression, types, checking.report);
    }
  }
}

function literalType(
  { value, percent, unit, span }: NumberLiteral,
  { scope, report }: Checking,
): NumberType | null {
  if (unit === null) {
    const zero = value === 0 && !percent;
    return zero ? { kind: 'number', dimension: plain, literal: 'zero' } : numberOf(plain);
  }
  const read = readUnit(unit, scope.units);
  if ('unit' in read) return numberOf(read.unit.dimension);
  if (read.issue.code === 'units.syntax') {
    return report.refuse(span, { code: 'formula.unit-syntax', unit, position: read.issue.position });
  }
  const { part, near } = read.issue.code === 'units.unknown' ? read.issue : { part: unit };
  return report.refuse(span, {
    code: 'formula.unknown-unit',
    unit,
    part,
    ...(near === undefined ? {} : { near }),
  });
}

function nameType({ id, span }: Pick<Name, 'id' | 'span'>, checking: Checking): ValueType | null {
  if (givenNames.has(id)) return numberOf(baseDimension('yr'));
  const { scope, report, unknown } = checking;
  const type = scope.typeOf(id);
  if (type !== undefined) return type;
  if (unknown.has(id)) return null;
  unknown.add(id);
  const near = nearName(id, scope.names ?? []);
  return report.refuse(span, {
    code: 'formula.unknown-name',
    name: id,
    ...(near === undefined ? {} : { near }),
  });
}

function unaryType({ op: operator, of }: Unary, checking: Checking): ValueType | null {
  const type = typeOf(of, checking);
  return requireKind(checking.report, operator === 'not' ? 'yesNo' : 'number', { type, of, operator });
}

function optionTestType({ id, option, span }: Is, checking: Checking): ValueType | null {
  const of: Expression = { kind: 'name', id, span };
  const type = nameType(of, checking);
  const choice = requireKind(checking.report, 'choice', { type, of, operator: 'is' });
  if (choice === null) return null;
  const { options } = choice;
  if (options.includes(option)) return { kind: 'yesNo' };
  const near = nearName(option, options);
  return checking.report.refuse(span, {
    code: 'formula.unknown-option',
    name: id,
    option,
    options,
    ...(near === undefined ? {} : { near }),
  });
}

function binaryType(expression: Binary, checking: Checking): ValueType | null {
  const { op: operator, left: leftPart, right: rightPart } = expression;
  const { report } = checking;
  const expected = operator === 'and' || operator === 'or' ? 'yesNo' : 'number';
  const leftOperand = { type: typeOf(leftPart, checking), of: leftPart, operator };
  const rightOperand = { type: typeOf(rightPart, checking), of: rightPart, operator };
  const left = requireKind(report, expected, leftOperand);
  // Both sides of the wrong kind are one mistake: the operator.
  if (left === null && leftOperand.type !== null) return null;
  const right = requireKind(report, expected, rightOperand);
  if (left?.kind !== 'number' || right?.kind !== 'number') return left && right;
  return numbersType(expression, { left, right }, report);
}

function numbersType(
  { op: operator, span, left: leftPart, right: rightPart }: Binary,
  { left, right }: { left: NumberType; right: NumberType },
  report: Reporter,
): ValueType | null {
  switch (operator) {
    case '*':
      return numberOf(multiplyDimensions(left.dimension, right.dimension));
    case '/':
      return numberOf(multiplyDimensions(left.dimension, powerOfDimension(right.dimension, -1)));
    case '^': {
      const dimensioned = !isPlain(left.dimension) ? left : !isPlain(right.dimension) ? right : null;
      if (!dimensioned) return numberOf(plain);
      const place = dimensioned === left ? leftPart : rightPart;
      const unit = dimensionText(dimensioned.dimension);
      return report.refuse(place.span, { code: 'formula.needs-plain', operator, unit });
    }
    case '+':
    case '-':
      if (fitTogether(left, right)) return left.literal === 'zero' ? right : left;
      break;
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      if (fitTogether(left, right)) return { kind: 'yesNo' };
      break;
    case 'and':
    case 'or':
      throw new Error(`${operator} does not take numbers`);
  }
  return report.refuse(span, {
    code: 'formula.incompatible-units',
    operator,
    left: dimensionText(left.dimension),
    right: dimensionText(right.dimension),
  });
}
