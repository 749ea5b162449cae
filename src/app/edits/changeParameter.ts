import { hardLimits, within } from '../../core/document/check/hardLimits.ts';
import { setValueIssue } from '../../core/document/check/setValueIssue.ts';
import { limits } from '../../core/document/limits.ts';
import type { Issue } from '../../core/issue.ts';
import type { Distribution, EvidenceGrade, Parameter } from '../../core/model/parameter.ts';
import type { Change, Scenario, SetValue } from '../../core/model/scenario.ts';

/** A scenario after an edit, or why nothing changes. */
export type Edited = { readonly scenario: Scenario } | { readonly issue: Issue };

/** Sets a value in the parameter's own unit. Only hard bounds refuse; a value outside the range takes the range along. */
export function changeValue(
  scenario: Scenario,
  parameter: string,
  set: { readonly value: SetValue; readonly example?: boolean },
): Edited {
  const issue = valueIssue(parameterOf(scenario, parameter), set.value);
  if (issue) return { issue };
  const { example: _example, value: _value, ...kept } = changeOf(scenario, parameter);
  const next = { ...kept, value: set.value, ...(set.example ? { example: true } : {}) };
  return { scenario: withChange(scenario, next) };
}

/** Sets the range, which from then on stays where it is put. */
export function changeRange(
  scenario: Scenario,
  parameter: string,
  [low, high]: readonly [number, number],
): Edited {
  const found = parameterOf(scenario, parameter);
  const bounds = 'unit' in found && !('profile' in found) ? hardLimits(found) : ([null, null] as const);
  if (!(low <= high)) return { issue: { code: 'document.disordered', at: parameter, low, high } };
  for (const value of [low, high]) {
    if (within(value, bounds) && Math.abs(value) <= limits.number) continue;
    return {
      issue: { code: 'document.out-of-bounds', at: parameter, value, low: bounds[0], high: bounds[1] },
    };
  }
  return { scenario: withChange(scenario, { ...changeOf(scenario, parameter), low, high }) };
}

/** Sets how a value varies inside its range. */
export function changeDistribution(scenario: Scenario, parameter: string, dist: Distribution): Edited {
  parameterOf(scenario, parameter);
  return { scenario: withChange(scenario, { ...changeOf(scenario, parameter), dist }) };
}

/** Why the value is what it is; an empty text takes the reason away. */
export function changeReason(scenario: Scenario, parameter: string, text: string): Edited {
  parameterOf(scenario, parameter);
  const length = text.length;
  if (length > limits.textLength) {
    return { issue: { code: 'document.too-long', at: parameter, length, limit: limits.textLength } };
  }
  const { reason: _reason, ...kept } = changeOf(scenario, parameter);
  return { scenario: withChange(scenario, text.trim() === '' ? kept : { ...kept, reason: text }) };
}

export function changeGrade(scenario: Scenario, parameter: string, grade: EvidenceGrade | null): Edited {
  parameterOf(scenario, parameter);
  const { grade: _grade, ...kept } = changeOf(scenario, parameter);
  return { scenario: withChange(scenario, grade === null ? kept : { ...kept, grade }) };
}

/** Puts back the change given, or the case's own value when there was none. */
export function resetParameter(scenario: Scenario, parameter: string, to: Change | null): Edited {
  parameterOf(scenario, parameter);
  return { scenario: withChange(scenario, to ?? { parameter }) };
}

/** Fills every field that starts empty and is still empty with the case's own example, marked as such. */
export function takeExamples(scenario: Scenario): Scenario {
  const empty = scenario.case.parameters.filter(
    (parameter) => changeOf(scenario, parameter.id).value === undefined,
  );
  return empty.reduce((taken, parameter) => {
    if (!('startsEmpty' in parameter) || !parameter.startsEmpty || typeof parameter.value !== 'number')
      return taken;
    return withChange(taken, {
      ...changeOf(taken, parameter.id),
      value: parameter.value,
      example: true,
    });
  }, scenario);
}

function valueIssue(parameter: Parameter, value: SetValue): Issue | null {
  const numbers = typeof value === 'number' ? [value] : Array.isArray(value) ? value : [];
  const beyond = numbers.find((number) => !(Math.abs(number) <= limits.number));
  if (beyond !== undefined) {
    const bound = limits.number;
    return { code: 'document.out-of-bounds', at: parameter.id, value: beyond, low: -bound, high: bound };
  }
  return setValueIssue(parameter, value, parameter.id);
}

function parameterOf(scenario: Scenario, id: string): Parameter {
  const found = scenario.case.parameters.find((parameter) => parameter.id === id);
  if (!found) throw new Error(`Case ${scenario.case.id} has no parameter ${id}`);
  return found;
}

function changeOf(scenario: Scenario, parameter: string): Change {
  return scenario.changes.find((change) => change.parameter === parameter) ?? { parameter };
}

/** Keeps the order of first change; a change that says nothing any more is taken out. */
function withChange(scenario: Scenario, next: Change): Scenario {
  const says = Object.keys(next).length > 1;
  const index = scenario.changes.findIndex((change) => change.parameter === next.parameter);
  if (index < 0) return says ? { ...scenario, changes: [...scenario.changes, next] } : scenario;
  return {
    ...scenario,
    changes: says ? scenario.changes.with(index, next) : scenario.changes.toSpliced(index, 1),
  };
}
