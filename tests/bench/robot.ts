import document from '../fixtures/worked/birth-robot.json';
import type { CaseModel } from '../../src/core/model/case.ts';
import { compileCase } from '../../src/core/program/compileCase.ts';
import { evaluate } from '../../src/core/program/evaluate.ts';
import type { Evaluation } from '../../src/core/program/evaluation.ts';
import { prepareInputs, type Inputs } from '../../src/core/program/prepareInputs.ts';
import type { Program } from '../../src/core/program/program.ts';
import { drain } from '../../src/core/program/rows/evaluateRows.ts';
import { summariseRows } from '../../src/core/program/rows/summariseRows.ts';
import { FIGURES, VARYING, type Draws } from './handWritten.ts';

export { FIGURES, handWritten } from './handWritten.ts';
export type { Draws };

/** The worked document leaves out texts, which no figure depends on. */
export const model = document as unknown as CaseModel;

export const compile = (): Program => compileCase(model);

/** A value between the parameter's low and high for each lane, in base units, the same in every run. */
export function drawsFor(program: Program, lanes: number): Draws {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const columns = VARYING.map((id) => {
    const parameter = model.parameters.find((candidate) => candidate.id === id);
    const unit = program.figures.get(id)?.unit;
    if (!parameter || !('low' in parameter) || !unit) throw new Error(`no range for ${id}`);
    const [low = 0, high = 0] = [parameter.low, parameter.high];
    const column = new Float64Array(lanes);
    for (let i = 0; i < lanes; i++) column[i] = ((low + (high - low) * next()) * unit.factor) / unit.divisor;
    return [id, column] as const;
  });
  return Object.fromEntries(columns) as Draws;
}

/** The case's own inputs with the draws in place of what varies. */
export function inputsFor(program: Program, draws: Draws): Inputs {
  const base = prepareInputs(program);
  const columns = new Map(base.columns);
  for (const id of VARYING) columns.set(id, draws[id]);
  return { ...base, columns, lanes: { variants: draws.births.length, rows: 1 } };
}

/** The same numbers as rows of a dataset, none of which is a part or a total. */
export function rowInputsFor(program: Program, draws: Draws): Inputs {
  const base = inputsFor(program, draws);
  const count = draws.births.length;
  const rows = {
    names: Array.from({ length: count }, () => ''),
    parts: Array.from({ length: count }, () => null),
    totals: Array.from({ length: count }, () => false),
    values: new Map(VARYING.map((id) => [id, draws[id]])),
  };
  return { ...base, rows, lanes: { variants: 1, rows: count } };
}

/** Every figure of every row, block by block; lines that all rows share belong to none of them. */
export const runRows = (program: Program, inputs: Inputs) =>
  drain(summariseRows(program, inputs, { only: FIGURES, rows: FIGURES }), () => undefined);

export const runEngine = (program: Program, inputs: Inputs): Evaluation => evaluate(program, inputs, FIGURES);

export const baseInputs = (program: Program): Inputs => prepareInputs(program);
export const runWhole = (program: Program, inputs: Inputs): Evaluation => evaluate(program, inputs);

/** Largest relative difference between the engine's figures and the hand-written ones, with its figure. */
export function largestDifference(
  evaluation: Evaluation,
  figures: Readonly<Record<string, Float64Array>>,
): { figure: string; difference: number } {
  let worst = { figure: '', difference: 0 };
  for (const figure of FIGURES) {
    const ours = evaluation.columns.get(figure);
    const theirs = figures[figure];
    if (!ours || !theirs) throw new Error(`no figure ${figure}`);
    for (let i = 0; i < theirs.length; i++) {
      const [a, b] = [ours.length === 1 ? ours[0]! : ours[i]!, theirs[i]!];
      const difference = Math.abs(a - b) / Math.max(1, Math.abs(b));
      if (!(difference <= worst.difference)) worst = { figure, difference };
    }
  }
  return worst;
}
