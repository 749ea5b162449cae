import { uniform, type Column } from '../../column.ts';
import type { Call } from '../../formula/expression.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Inputs } from '../prepareInputs.ts';
import type { Program } from '../program.ts';
import { evaluateForWhole } from '../years/evaluateForWhole.ts';
import { measureAt } from '../years/evaluateMeasure.ts';
import { startEvaluation } from '../years/startEvaluation.ts';
import type { FigureTally, RowSummary } from './rowSummary.ts';
import { totalCalls } from './totalCalls.ts';

/** What is found by trying values over all the rows again. */
export interface Trials {
  readonly rerun: Evaluation['rerun'];
  readonly breakEven: (whole: Evaluation, id: string) => number;
}

/**
 * The whole of rows that were run block by block, as an evaluation that answers for the whole exactly as one over all
 * rows would; about single rows it knows nothing. `inputs` are those of the run, with or without their rows.
 */
export function wholeOfRows(
  program: Program,
  inputs: Inputs,
  summary: RowSummary,
  { rerun, breakEven }: Trials,
): Evaluation {
  const calls = totalCalls(program);
  const lifted = new Map<Call, Column>(
    calls.map(({ call }, at) => [call, uniform(summary.totals[at] ?? NaN)]),
  );
  const started = startEvaluation(program, withoutRows(inputs, summary), rerun, lifted);
  const evaluation: Evaluation = { ...started, sums: summary };
  for (const [id, figure] of summary.figures) {
    evaluation.columns.set(id, uniform(figure.known > 0 ? (figure.uniform ? figure.own : figure.sum) : NaN));
  }
  const { horizon } = evaluation.inputs.settings;
  const none = Array.from({ length: horizon + 1 }, () => uniform(NaN));
  for (const { id, per } of program.model.lines) {
    const own = summary.wholeLines.get(id);
    evaluation.flows.set(id, per === 'whole' && own ? [...own].map(uniform) : none);
  }
  for (const id of program.order) {
    const node = program.nodes.get(id);
    if (node?.kind === 'measure') {
      evaluation.wholes.set(id, measureAt(evaluation, node.measure, node.year, 'whole'));
    } else if (node?.kind === 'solve') evaluation.wholes.set(id, uniform(breakEven(evaluation, id)));
    else setWhole(evaluation, id, summary.figures.get(id));
  }
  for (const id of program.order) {
    const expression = program.wholes.get(id);
    if (expression) evaluation.wholes.set(id, evaluateForWhole(evaluation, expression));
  }
  return evaluation;
}

function setWhole(evaluation: Evaluation, id: string, figure: FigureTally | undefined): void {
  if (!figure) return;
  const isSum = evaluation.program.figures.get(id)?.outcome?.whole === 'sum';
  const sum = figure.known > 0 ? figure.sum : NaN;
  evaluation.wholes.set(id, uniform(isSum ? sum : figure.uniform || figure.alike ? figure.own : NaN));
}

/** One row stands for all: enough for what asks whether there are rows, and which parameters they give. */
function withoutRows(inputs: Inputs, summary: RowSummary): Inputs {
  const mapped = new Map(
    summary.mapped.map((id) => [id, uniform(summary.figures.get(id)?.known ? 0 : NaN)] as const),
  );
  const shared = [...inputs.columns].filter(([id, column]) => column.length === 1 && !mapped.has(id));
  return {
    ...inputs,
    lanes: { variants: 1, rows: 1 },
    rows: { names: [''], parts: [null], totals: [false], values: mapped },
    columns: new Map([...shared, ...mapped]),
  };
}
