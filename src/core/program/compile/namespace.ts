import type { CaseModel } from '../../model/case.ts';
import type { Line } from '../../model/line.ts';
import type { Measure } from '../../model/measure.ts';
import type { Parameter } from '../../model/parameter.ts';
import type { Text } from '../../model/text.ts';
import type { FigureKind } from '../program.ts';
import type { ProgramIssue } from '../check/issue.ts';

export interface Named {
  readonly id: string;
  readonly kind: FigureKind;
  readonly label: Text;
  readonly at: string;
}

/** Parameters, formulas, lines and measures share one name space; a name used twice is one issue, the first holds. */
export function namespace(model: CaseModel): { named: ReadonlyMap<string, Named>; issues: ProgramIssue[] } {
  const named = new Map<string, Named>();
  const issues: ProgramIssue[] = [];
  const add = (entry: Named): void => {
    if (named.has(entry.id)) issues.push({ code: 'program.duplicate-id', at: entry.at, id: entry.id });
    else named.set(entry.id, entry);
  };
  model.parameters.forEach((parameter, i) =>
    add({ id: parameter.id, kind: parameterKind(parameter), label: parameter.label, at: `parameters[${i}]` }),
  );
  model.formulas.forEach((formula, i) =>
    add({ id: formula.id, kind: 'formula', label: formula.label, at: `formulas[${i}]` }),
  );
  model.lines.forEach((line, i) => add({ id: line.id, kind: 'line', label: line.label, at: `lines[${i}]` }));
  (model.measures ?? []).forEach((measure, i) =>
    add({
      id: measure.id,
      kind: measureKind(measure),
      label: measureLabel(model, measure),
      at: `measures[${i}]`,
    }),
  );
  return { named, issues };
}

function parameterKind(parameter: Parameter): FigureKind {
  if ('options' in parameter) return 'choice';
  if ('profile' in parameter) return 'profile';
  return typeof parameter.value === 'object' && parameter.value !== null ? 'computed' : 'parameter';
}

function measureKind(measure: Measure): FigureKind {
  return 'solve' in measure ? 'solve' : 'measure';
}

function measureLabel(model: CaseModel, measure: Measure): Text {
  const outcome = model.outcomes.find((entry) => entry.figure === measure.id);
  return measure.label ?? outcome?.label ?? { da: measure.id, en: measure.id };
}

/** Formula texts of a line by field name, so that each is parsed and named in one way. */
export function lineTexts(line: Line): Readonly<Record<string, string | undefined>> {
  const { when } = line;
  if ('once' in when) return { amount: line.amount, at: when.once.at, every: when.once.every };
  if ('follow' in when) return { share: when.follow.share };
  if ('repay' in when) return { perYear: when.repay.perYear, share: when.repay.share, rate: when.repay.rate };
  const { from, until, growth, accumulate } = when.yearly;
  return { amount: line.amount, from, until, growth, decay: accumulate?.decay };
}
