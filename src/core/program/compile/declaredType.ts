import type { ValueType } from '../../formula/valueType.ts';
import type { CaseModel } from '../../model/case.ts';
import type { FlowMeasure, Measure } from '../../model/measure.ts';
import type { Parameter } from '../../model/parameter.ts';
import { multiplyDimensions, type Dimension } from '../../units/dimension.ts';
import { readUnit } from '../../units/readUnit.ts';
import type { UnitTable } from '../../units/unit.ts';
import type { Unit } from '../../units/unit.ts';
import type { UnitIssue } from '../../units/issue.ts';
import { selectLines } from './selectLines.ts';

export interface Declared {
  readonly unit: Unit | null;
  readonly type: ValueType | null;
}

const plain: Dimension = {};
const nothing: Declared = { unit: null, type: null };

/**
 * What a figure is declared to be. Dependents are checked against this, not against what its formula gives, so one
 * wrong formula is one issue.
 */
export function declaredUnit(text: string, table: UnitTable, at: string, issues: UnitIssue[]): Declared {
  if (text === 'yes/no') return { unit: null, type: { kind: 'yesNo' } };
  const result = readUnit(text, table);
  if ('issue' in result) {
    issues.push({ ...result.issue, at });
    return nothing;
  }
  return { unit: result.unit, type: { kind: 'number', dimension: result.unit.dimension } };
}

export function declaredParameter(parameter: Parameter, table: UnitTable, issues: UnitIssue[]): Declared {
  if ('options' in parameter) {
    const options = parameter.options.map((option) => (typeof option === 'string' ? option : option.id));
    return { unit: null, type: { kind: 'choice', options } };
  }
  return declaredUnit(parameter.unit, table, `parameters.${parameter.id}.unit`, issues);
}

/** Measures have their unit by kind; amounts take it from their lines, shown in the outcome's unit where there is one. */
export function declaredMeasure(
  measure: Measure,
  model: CaseModel,
  table: UnitTable,
  lineDimensions: ReadonlyMap<string, Dimension>,
  typeOf: (id: string) => Declared,
): Declared {
  if ('solve' in measure) return typeOf(measure.solve.for);
  const dimension = measureDimension(measure, model, lineDimensions);
  if (!dimension) return nothing;
  const outcome = model.outcomes.find((entry) => entry.figure === measure.id);
  const shown = outcome ? readUnit(outcome.unit, table) : undefined;
  const unit = shown && 'unit' in shown ? shown.unit : unitOf(dimension, table);
  return { unit, type: { kind: 'number', dimension } };
}

function measureDimension(
  measure: FlowMeasure,
  model: CaseModel,
  lineDimensions: ReadonlyMap<string, Dimension>,
): Dimension | null {
  if (measure.measure === 'payback') return { yr: 1 };
  if (measure.measure === 'irr' || measure.measure === 'bcr') return plain;
  const [first] = selectLines(model, measure.of, lineDimensions);
  const dimension = first && lineDimensions.get(first.id);
  if (!dimension) return null;
  return measure.measure === 'equivalentAnnual' ? multiplyDimensions(dimension, { yr: -1 }) : dimension;
}

function unitOf(dimension: Dimension, table: UnitTable): Unit | null {
  const top = Object.entries(dimension).filter(([, n]) => n > 0);
  const below = Object.entries(dimension).filter(([, n]) => n < 0);
  const write = (parts: [string, number][]): string =>
    parts.map(([id, n]) => (Math.abs(n) === 1 ? id : `${id}^${Math.abs(n)}`)).join(' ') || '1';
  const text = below.length === 0 ? write(top) : `${write(top)}/(${write(below)})`;
  const result = readUnit(text, table);
  return 'unit' in result ? result.unit : null;
}
