import { isCountable } from '../../units/builtin.ts';
import { baseDimension, dimensionText, powerOfDimension, type Dimension } from '../../units/dimension.ts';
import { nearName } from '../../units/nearName.ts';
import type { Call, Expression } from '../expression.ts';
import { numberOf, requireKind, type Reporter } from '../reporter.ts';
import { fitTogether, type NumberType, type ValueType } from '../valueType.ts';
import { functions } from './catalogue.ts';

const year = baseDimension('yr');
const perYear = powerOfDimension(year, -1);

interface Argument {
  readonly of: Expression;
  readonly type: ValueType | null;
  readonly operator: string;
}

/**
 * The type of a call, from the types of its arguments (null: that argument has an issue already).
 * The rules are those of the function table: case-model 2.1.
 */
export function checkCall(
  call: Call,
  types: readonly (ValueType | null)[],
  report: Reporter,
): ValueType | null {
  const known = functions.get(call.name);
  if (!known) return refuseUnknown(call, report);
  const { name, least, most, rule } = known;
  const found = types.length;
  if (found < least || found > most) {
    return report.refuse(call.span, { code: 'formula.argument-count', name, found, least, most });
  }
  const values = call.arguments.map((of, i) => ({ of, type: types[i] ?? null, operator: name }));
  switch (rule) {
    case 'same-unit':
      return sameUnit(report, values);
    case 'choose':
      return choose(report, values);
    case 'rounding':
      return rounding(report, values);
    case 'root':
      return root(report, values);
    case 'known':
      return types[0] === null ? null : { kind: 'yesNo' };
    case 'annuity':
      return annuity(report, values);
    case 'total':
      return withGroup(report, values);
    case 'apportion':
      return apportion(report, values);
  }
}

function refuseUnknown(call: Call, report: Reporter): null {
  const near = nearName(call.name, functions.keys());
  return report.refuse(call.span, {
    code: 'formula.unknown-function',
    name: call.name,
    ...(near === undefined ? {} : { near }),
  });
}

/** All numbers of one unit; the result has it. The first that differs is named. */
function sameUnit(report: Reporter, values: readonly Argument[]): NumberType | null {
  let common: NumberType | null = null;
  for (const value of values) {
    const type = requireKind(report, 'number', value);
    if (type === null) return null;
    if (common === null || common.literal === 'zero') common = type;
    else if (!fitTogether(common, type)) return clash(report, value, common, type);
  }
  return common;
}

function clash(report: Reporter, { of, operator }: Argument, left: NumberType, right: NumberType): null {
  return report.refuse(of.span, {
    code: 'formula.incompatible-units',
    operator,
    left: dimensionText(left.dimension),
    right: dimensionText(right.dimension),
  });
}

function choose(report: Reporter, [condition, ...branches]: readonly Argument[]): ValueType | null {
  const tested = condition ? requireKind(report, 'yesNo', condition) : null;
  const [first, second] = branches;
  if (!first) return null;
  const bothYesNo = first.type?.kind === 'yesNo' && (!second || second.type?.kind === 'yesNo');
  const type = bothYesNo ? first.type : sameUnit(report, branches);
  return tested === null ? null : type;
}

function rounding(report: Reporter, values: readonly Argument[]): ValueType | null {
  if (values.length > 1) return sameUnit(report, values);
  const [value] = values;
  const type = value ? requireKind(report, 'number', value) : null;
  if (!value || type === null || isCountable(type.dimension)) return type;
  const unit = dimensionText(type.dimension);
  return report.refuse(value.of.span, { code: 'formula.needs-step', operator: value.operator, unit });
}

function root(report: Reporter, [value]: readonly Argument[]): ValueType | null {
  const type = value ? requireKind(report, 'number', value) : null;
  if (!value || type === null) return null;
  if (Object.values(type.dimension).every((exponent) => exponent % 2 === 0)) {
    return { ...type, dimension: powerOfDimension(type.dimension, 0.5) };
  }
  return report.refuse(value.of.span, { code: 'formula.odd-root', unit: dimensionText(type.dimension) });
}

function annuity(report: Reporter, [life, rate]: readonly Argument[]): ValueType | null {
  const lifeFits = life !== undefined && fits(report, life, year);
  const rateFits = rate === undefined || fits(report, rate, perYear);
  return lifeFits && rateFits ? numberOf(year) : null;
}

function fits(report: Reporter, value: Argument, expected: Dimension): boolean {
  const type = requireKind(report, 'number', value);
  if (type === null) return false;
  if (fitTogether(type, numberOf(expected))) return true;
  report.refuse(value.of.span, {
    code: 'formula.wrong-unit',
    operator: value.operator,
    found: dimensionText(type.dimension),
    expected: dimensionText(expected),
  });
  return false;
}

/** Amount and step of one unit; the key may have any unit. */
function apportion(report: Reporter, values: readonly Argument[]): ValueType | null {
  const [amount, key, step, group] = values;
  if (!amount || !key || !step) return null;
  const keyed = requireKind(report, 'number', key);
  const type = sameUnit(report, [amount, step]);
  const grouped = withGroup(report, [{ ...amount, type }, ...(group ? [group] : [])]);
  return keyed === null ? null : grouped;
}

/** A number, then perhaps a choice to group by; the result has the number's unit. */
function withGroup(report: Reporter, [value, group]: readonly Argument[]): ValueType | null {
  const type = value ? requireKind(report, 'number', value) : null;
  const grouped = group ? requireKind(report, 'choice', group) : null;
  return group && grouped === null ? null : type;
}
