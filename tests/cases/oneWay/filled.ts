import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import type { CaseModel } from '../../../src/core/model/case.ts';
import type { SetValue } from '../../../src/core/model/scenario.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { figureAt, rawAt } from '../../../src/core/program/figureAt.ts';
import { prepareInputs, type InputOptions, type Inputs } from '../../../src/core/program/prepareInputs.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { everyCase } from '../builtinCases.ts';

export interface Filled {
  readonly model: CaseModel;
  readonly program: Program;
  readonly options: InputOptions;
  readonly inputs: Inputs;
  /** Its outcomes that have a value, by figure. */
  readonly outcomes: readonly string[];
}

/**
 * Every case of the library and the register with the examples in its empty fields, and once more over its own rows,
 * where some outcome of the whole has a value.
 */
export const filledCases: readonly Filled[] = everyCase.flatMap((model) => {
  const program = compileCase(model);
  const rows = caseRows(program);
  const plain: InputOptions = { example: true };
  return [plain, ...(rows ? [{ example: true, rows }] : [])].flatMap((options) => {
    const inputs = prepareInputs(program, options);
    const run = evaluate(program, inputs);
    const outcomes = model.outcomes
      .map(({ figure }) => figure)
      .filter((figure) => figureAt(run, figure).state === 'value' && program.figures.get(figure)?.unit);
    return outcomes.length > 0 ? [{ model, program, options, inputs, outcomes }] : [];
  });
});

/** An outcome, in base units, as a run of its own gives it with these values typed. */
export function separately(
  { program, options }: Pick<Filled, 'program' | 'options'>,
  figure: string,
  at: Readonly<Record<string, SetValue>>,
): number {
  return rawAt(evaluate(program, prepareInputs(program, { ...options, at }), [figure]), figure, {});
}
