import type { ValueType } from '../../formula/valueType.ts';
import type { CaseModel } from '../../model/case.ts';
import type { Line } from '../../model/line.ts';
import { dimensionText, multiplyDimensions, sameDimension, type Dimension } from '../../units/dimension.ts';
import { isPlainMoney } from '../compile/isPlainMoney.ts';
import type { ProgramIssue } from './issue.ts';

const yr: Dimension = { yr: 1 };
const perYear: Dimension = { yr: -1 };
const share: Dimension = {};
const expectedOf: Readonly<Record<string, Dimension>> = {
  at: yr,
  every: yr,
  from: yr,
  until: yr,
  growth: perYear,
  decay: perYear,
  rate: perYear,
  share,
};
const payers = ['region', 'hospital', 'municipality', 'generalPractice', 'patient', 'state', 'fund'];

/** Timing in years, shares plain, cash in kroner, payers known, lines it leans on present. */
export function checkLine(
  line: Line,
  model: CaseModel,
  dimension: Dimension | undefined,
  typeAt: (field: string) => ValueType | null,
): ProgramIssue[] {
  const at = `lines.${line.id}`;
  const issues: ProgramIssue[] = [];
  for (const [field, expected] of Object.entries(expectedOf)) {
    const type = typeAt(field);
    if (!type || fits(type, expected)) continue;
    issues.push({
      code: 'program.wrong-unit',
      at,
      field,
      expected: dimensionText(expected),
      found: typeText(type),
    });
  }
  if (dimension && line.lens === 'cash' && !isPlainMoney(dimension)) {
    const once = 'once' in line.when;
    const found = once ? dimension : multiplyDimensions(dimension, perYear);
    issues.push({
      code: 'program.wrong-unit',
      at,
      field: 'amount',
      expected: once ? 'DKK' : 'DKK/yr',
      found: dimensionText(found),
    });
  }
  const known = new Set([...payers, ...(model.payers ?? [])]);
  for (const id of [line.payer, line.transfer?.from, line.transfer?.to]) {
    if (id !== undefined && !known.has(id)) issues.push({ code: 'program.payer-unknown', at, id });
  }
  for (const [field, id] of references(line)) {
    if (!model.lines.some((other) => other.id === id)) {
      issues.push({ code: 'program.unknown-reference', at, field, id });
    }
  }
  return [...issues, ...growthIssue(line, model, at), ...rampIssue(line, model, at)];
}

function fits(type: ValueType, expected: Dimension): boolean {
  if (type.kind !== 'number') return false;
  return type.literal === 'zero' || sameDimension(type.dimension, expected);
}

function typeText(type: ValueType): string {
  return type.kind === 'number' ? dimensionText(type.dimension) : type.kind;
}

function references(line: Line): readonly (readonly [string, string])[] {
  const { when } = line;
  const found: [string, string][] = [];
  if ('repay' in when) {
    found.push(['repay.of', when.repay.of]);
    if (when.repay.by !== undefined) found.push(['repay.by', when.repay.by]);
  } else if ('follow' in when) {
    if (when.follow.line !== undefined) found.push(['follow.line', when.follow.line]);
    for (const id of when.follow.net?.lines ?? []) found.push(['follow.net.lines', id]);
  }
  return found;
}

/** Real amounts meet a real rate: growth flagged nominal is refused. */
function growthIssue(line: Line, model: CaseModel, at: string): ProgramIssue[] {
  if (!('yearly' in line.when) || line.when.yearly.growth === undefined) return [];
  const text = line.when.yearly.growth;
  return model.parameters
    .filter(
      (parameter) => 'nominal' in parameter && parameter.nominal === true && text.includes(parameter.id),
    )
    .map(({ id }) => ({ code: 'program.nominal-growth', at, id }));
}

function rampIssue(line: Line, model: CaseModel, at: string): ProgramIssue[] {
  if (!('yearly' in line.when) || typeof line.when.yearly.ramp !== 'string') return [];
  const id = line.when.yearly.ramp;
  const found = model.parameters.some((parameter) => parameter.id === id && 'profile' in parameter);
  return found ? [] : [{ code: 'program.unknown-reference', at, field: 'ramp', id }];
}
