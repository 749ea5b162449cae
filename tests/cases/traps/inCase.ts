import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import type { CaseModel } from '../../../src/core/model/case.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { conclusion, type Conclusion } from '../../../src/core/program/conclusion.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import type { Evaluation } from '../../../src/core/program/evaluation.ts';
import { figureAt } from '../../../src/core/program/figureAt.ts';
import type { Where } from '../../../src/core/program/rows/laneOf.ts';
import { prepareInputs, type InputOptions } from '../../../src/core/program/prepareInputs.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { builtinCase } from '../builtinCases.ts';

/** A built-in case run once, with its figures and its words by row name or for the whole. */
export interface InCase {
  readonly model: CaseModel;
  readonly program: Program;
  readonly evaluation: Evaluation;
  /** In the figure's own unit; NaN without a value. */
  readonly value: (figure: string, row?: string) => number;
  readonly said: (row?: string) => Conclusion;
}

/** `rows: true` takes the case's own rows. Fields that start empty hold their example. */
export function inCase(
  id: string,
  { rows = false, ...options }: Omit<InputOptions, 'rows'> & { rows?: boolean } = {},
): InCase {
  const model = builtinCase(id);
  const program = compileCase(model);
  const inputs = { example: true, ...options, rows: rows ? caseRows(program) : null };
  const evaluation = evaluate(program, prepareInputs(program, inputs));
  const at = (row: string | undefined): Where => {
    if (row === undefined) return {};
    const index = evaluation.inputs.rows?.names.indexOf(row) ?? -1;
    if (index < 0) throw new Error(`${id} has no row ${row}`);
    return { row: index };
  };
  const value = (figure: string, row?: string): number => {
    if (!program.figures.has(figure)) throw new Error(`${id} has no figure ${figure}`);
    const state = figureAt(evaluation, figure, at(row));
    return state.state === 'value' ? state.value : NaN;
  };
  return { model, program, evaluation, value, said: (row) => conclusion(evaluation, at(row)) };
}
