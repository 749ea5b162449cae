import type { CaseModel } from '../../model/case.ts';
import type { FlowMeasure, Measure } from '../../model/measure.ts';
import { dimensionText, sameDimension, type Dimension } from '../../units/dimension.ts';
import { isPlainMoney } from '../compile/isPlainMoney.ts';
import type { ProgramIssue } from './issue.ts';
import { selectLines } from '../compile/selectLines.ts';

/** One unit and one lens per measure; value over time only of money; references present. */
export function checkMeasure(
  measure: Measure,
  model: CaseModel,
  dimensions: ReadonlyMap<string, Dimension>,
  isNamed: (id: string) => boolean,
): ProgramIssue[] {
  const at = `measures.${measure.id}`;
  if (!('solve' in measure)) return checkFlows(measure, model, dimensions, at);
  const fields = [
    ['solve.for', measure.solve.for],
    ['solve.make', measure.solve.make],
  ] as const;
  return fields
    .filter(([, id]) => !isNamed(id))
    .map(([field, id]) => ({ code: 'program.unknown-reference', at, field, id }));
}

function checkFlows(
  measure: FlowMeasure,
  model: CaseModel,
  dimensions: ReadonlyMap<string, Dimension>,
  at: string,
): ProgramIssue[] {
  const unknown = (measure.of.lines ?? []).filter((id) => !model.lines.some((line) => line.id === id));
  if (unknown.length > 0) {
    return unknown.map((id) => ({ code: 'program.unknown-reference', at, field: 'of.lines', id }));
  }
  const lines = selectLines(model, measure.of, dimensions);
  const [first] = lines;
  if (!first) return [{ code: 'program.empty-selection', at }];
  const dimension = dimensions.get(first.id);
  if (!dimension) return [];
  for (const line of lines) {
    const other = dimensions.get(line.id);
    if (!other || sameDimension(other, dimension)) continue;
    return [{ code: 'program.mixed-units', at, left: dimensionText(dimension), right: dimensionText(other) }];
  }
  const listed = measure.of.lines !== undefined && measure.valued === true;
  if (!listed && new Set(lines.map(({ lens }) => lens)).size > 1)
    return [{ code: 'program.mixed-lenses', at }];
  const overTime = ['npv', 'irr', 'bcr', 'equivalentAnnual'].includes(measure.measure);
  return overTime && !isPlainMoney(dimension)
    ? [{ code: 'program.money-only', at, found: dimensionText(dimension) }]
    : [];
}
