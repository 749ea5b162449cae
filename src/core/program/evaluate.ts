import { namesIn } from '../formula/namesIn.ts';
import type { Evaluation } from './evaluation.ts';
import type { Inputs } from './prepareInputs.ts';
import type { Program } from './program.ts';
import { upstream } from './compile/upstream.ts';
import { evaluateNode } from './years/evaluateNode.ts';
import { evaluateWholes } from './years/evaluateWholes.ts';
import { startEvaluation } from './years/startEvaluation.ts';

/**
 * The one evaluation: computed parameters, formulas, lines by year, measures, then the whole. `only` names figures and
 * runs nothing but them and what they read. Never throws on values: what has no value is NaN.
 */
export function evaluate(program: Program, inputs: Inputs, only?: readonly string[]): Evaluation {
  const evaluation = startEvaluation(program, inputs, (changed, figures) =>
    evaluate(program, changed, figures),
  );
  const wanted = only ? upstream(program, [...only, ...only.flatMap((id) => wholeReads(program, id))]) : null;
  for (const id of program.order) {
    if (!wanted || wanted.has(id)) evaluateNode(evaluation, id);
  }
  evaluateWholes(evaluation, only ?? null);
  return evaluation;
}

function wholeReads(program: Program, id: string): readonly string[] {
  const expression = program.wholes.get(id);
  return expression ? namesIn(expression) : [];
}
