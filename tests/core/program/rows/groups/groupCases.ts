import type { Evaluation } from '../../../../../src/core/program/evaluation.ts';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../../src/core/program/prepareInputs.ts';
import type { Program } from '../../../../../src/core/program/program.ts';
import type { RowSummary } from '../../../../../src/core/program/rows/rowSummary.ts';
import { wholeOfRows } from '../../../../../src/core/program/rows/wholeOfRows.ts';
import { builtinCases } from '../../../../cases/builtinCases.ts';
import { randomRows } from '../../../../fixtures/randomRows.ts';

/** Every built-in case with random rows, compiled once. */
export const groupCases = builtinCases.map((model) => ({ id: model.id, program: compileCase(model) }));

/** `plain`: no row is a part of another or a total. */
export function withRows(program: Program, count: number, { seed, plain = false }: RowChoice): Evaluation {
  const drawn = randomRows(program, count, seed);
  const rows = plain
    ? { ...drawn, parts: drawn.parts.map(() => null), totals: drawn.totals.map(() => false) }
    : drawn;
  return evaluate(program, prepareInputs(program, { example: true, rows }));
}

interface RowChoice {
  readonly seed: number;
  readonly plain?: boolean;
}

export function wholeOf({ program, inputs }: Evaluation, summary: RowSummary): Evaluation {
  return wholeOfRows(program, inputs, summary, {
    rerun: () => {
      throw new Error('a group does not try values by itself');
    },
    breakEven: () => NaN,
  });
}
