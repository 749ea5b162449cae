import type { Column, Lanes } from '../../../src/core/column.ts';
import { check, type CheckScope } from '../../../src/core/formula/check.ts';
import { evaluateExpression } from '../../../src/core/formula/evaluateExpression.ts';
import type { FormulaIssue } from '../../../src/core/formula/issue.ts';
import type { ValueType } from '../../../src/core/formula/valueType.ts';
import { parse } from '../../../src/core/formula/parse.ts';
import { dimensionText } from '../../../src/core/units/dimension.ts';
import { readUnit } from '../../../src/core/units/readUnit.ts';
import { unitNamed, unitsOf } from '../units/unitsOf.ts';
import { expressionOf } from './expressions.ts';

const units = unitsOf('birth', 'visit', 'device', 'patient', 'thing');

/** Figures of a small case: unit, options, yes/no, or null where the figure has an issue of its own. */
const figures: Readonly<Record<string, string | readonly string[] | null>> = {
  births: 'birth/yr',
  minutesPerBirth: 'min/birth',
  failShare: 'share',
  effectiveHours: 'h/(post yr)',
  hours: 'h/yr',
  patientHours: 'patientHour/yr',
  pay: 'DKK/(post month)',
  cost: 'DKK',
  devices: 'device',
  posts: 'post',
  patients: 'patient',
  area: 'km^2',
  delay: 'month',
  rate: '%/yr',
  met: 'yes/no',
  priced: 'yes/no',
  exempt: ['yes', 'no'],
  kind: ['clinic', 'ward'],
  broken: null,
};

function typeOf(id: string): ValueType | null | undefined {
  if (!Object.hasOwn(figures, id)) return undefined;
  const declared = figures[id];
  if (declared === null || declared === undefined) return null;
  if (typeof declared !== 'string') return { kind: 'choice', options: declared };
  if (declared === 'yes/no') return { kind: 'yesNo' };
  return { kind: 'number', dimension: unitNamed(declared, units).dimension };
}

export function scopeFor(text: string): CheckScope {
  return { typeOf, units, text, names: Object.keys(figures) };
}

/** The type of a formula as text, or null when it has an issue. */
export function typeText(formula: string): string | null {
  const { type } = check(expressionOf(formula), scopeFor(formula));
  if (type === null) return null;
  return type.kind === 'number' ? dimensionText(type.dimension) : type.kind;
}

/** The issues of reading and checking a formula, with the marked text instead of the span. */
export function issuesOf(formula: string): readonly Record<string, unknown>[] {
  const parsed = parse(formula);
  const issues = 'issue' in parsed ? [parsed.issue] : check(parsed.expression, scopeFor(formula)).issues;
  return issues.map(marked);
}

export function marked({ at, formula, span, ...rest }: FormulaIssue): Record<string, unknown> {
  if (at !== '') throw new Error('the caller fills in where');
  return { ...rest, marks: formula.slice(span.start, span.end) };
}

/** The issues of formulas, one line each, for snapshots. */
export function linesOf(formulas: readonly string[]): string {
  const line = ({ code, marks, ...rest }: Record<string, unknown>): string =>
    [
      String(code),
      `at «${String(marks)}»`,
      ...Object.entries(rest).map(([k, v]) => `${k}=${String(v)}`),
    ].join('  ');
  return formulas.map((formula) => `${formula}  →  ${issuesOf(formula).map(line).join(' ; ')}`).join('\n');
}

interface Given {
  readonly columns?: Readonly<Record<string, readonly number[]>>;
  readonly lanes?: Lanes;
  /** Rows that are part of another. */
  readonly parts?: readonly number[];
}

const options: Readonly<Record<string, number>> = { yes: 0, no: 1, clinic: 0, ward: 1 };

/** The values of a formula over columns in base units. */
export function valuesOf(
  formula: string,
  { columns = {}, lanes, parts = [] }: Given = {},
): readonly number[] {
  const column = (id: string): Column => {
    const values = columns[id];
    if (!values) throw new Error(`no column ${id}`);
    return Float64Array.from(values);
  };
  const longest = Math.max(1, ...Object.values(columns).map((values) => values.length));
  const result = evaluateExpression(expressionOf(formula), {
    column,
    optionIndex: (_, option) => options[option] ?? NaN,
    unitFactor: (text) => {
      const read = readUnit(text, units);
      if ('issue' in read) throw new Error(read.issue.code);
      return read.unit;
    },
    lanes: lanes ?? { variants: 1, rows: longest },
    horizon: Float64Array.of(5),
    year0: 2022,
    annuityFactor: (life, rate) => (rate ? Float64Array.of(life[0]! + rate[0]!) : life),
    groupOf: column,
    counted: (row) => !parts.includes(row),
  });
  return [...result];
}
