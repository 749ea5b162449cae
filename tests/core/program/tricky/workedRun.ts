import type { CaseModel } from '../../../../src/core/model/case.ts';
import type { Formula } from '../../../../src/core/model/figure.ts';
import type { Quantity } from '../../../../src/core/model/parameter.ts';
import type { Issue } from '../../../../src/core/issue.ts';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import type { Evaluation } from '../../../../src/core/program/evaluation.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import type { Where } from '../../../../src/core/program/rows/laneOf.ts';
import { prepareInputs, type InputOptions } from '../../../../src/core/program/prepareInputs.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

type Worked = Parameters<typeof workedCase>[0];

/** A worked document, or a variant of it, evaluated; `rows` takes the rows the document carries. */
export function run(
  model: Worked | CaseModel,
  { rows = false, ...options }: Omit<InputOptions, 'rows'> & { rows?: boolean } = {},
): Evaluation {
  const program = compileCase(typeof model === 'string' ? workedCase(model) : model);
  return evaluate(program, prepareInputs(program, { ...options, rows: rows ? caseRows(program) : null }));
}

/** The figure's number in its shown unit; otherwise the word for its state. */
export function read(
  evaluation: Evaluation,
  id: string,
  where: Where = {},
): number | 'missing' | 'none' | 'never' | 'whole' {
  const state = figureAt(evaluation, id, where);
  return state.state === 'value' ? state.value : state.state;
}

/** Place of a row by its name. */
export function rowOf(evaluation: Evaluation, name: string): Where {
  const row = evaluation.inputs.rows?.names.indexOf(name) ?? -1;
  if (row < 0) throw new Error(`No row ${name}`);
  return { row };
}

/** A case of nothing but these parameters and formulas, on a worked document's frame. */
export function smallCase(
  parameters: readonly Pick<Quantity, 'id' | 'unit' | 'value'>[],
  formulas: readonly Pick<Formula, 'id' | 'unit' | 'formula'>[],
  rest: Partial<CaseModel> = {},
): CaseModel {
  const { sources, ...frame } = workedCase('operational-targets');
  const label = (id: string): { da: string; en: string } => ({ da: id, en: id });
  return {
    ...frame,
    sources,
    counts: [{ id: 'patient', one: label('patient'), many: label('patients') }],
    parameters: parameters.map((parameter) => ({
      ...parameter,
      label: label(parameter.id),
      class: 'assumption',
    })),
    formulas: formulas.map((formula) => ({ ...formula, label: label(formula.id) })),
    outcomes: [],
    checks: [],
    verdict: [{ say: label('said'), tone: 'neutral' }],
    published: [],
    charts: [],
    dataset: { mapping: {} },
    ...rest,
  };
}

/** Codes of the issues of a small case. */
export function issuesOf(model: CaseModel): readonly Issue[] {
  return compileCase(model).issues;
}
