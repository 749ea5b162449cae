import { uniform, type Column } from '../column.ts';
import { annuityFactor } from '../finance/annuityFactor.ts';
import { discountFactors } from '../finance/discountFactors.ts';
import { evaluateExpression, type EvaluationScope } from '../formula/evaluateExpression.ts';
import { namesIn } from '../formula/namesIn.ts';
import { readUnit } from '../units/readUnit.ts';
import type { Evaluation } from './evaluation.ts';
import type { Inputs } from './prepareInputs.ts';
import type { Program } from './program.ts';
import { upstream } from './compile/upstream.ts';
import { evaluateLine } from './years/evaluateLine.ts';
import { evaluateMeasure } from './years/evaluateMeasure.ts';
import { evaluateSolve } from './years/evaluateSolve.ts';
import { evaluateWholes } from './years/evaluateWholes.ts';

const nothing = uniform(NaN);

/**
 * The one evaluation: computed parameters, formulas, lines by year, measures, then the whole. `only` names figures and
 * runs nothing but them and what they read. Never throws on values: what has no value is NaN.
 */
export function evaluate(program: Program, inputs: Inputs, only?: readonly string[]): Evaluation {
  const columns = new Map<string, Column>(inputs.columns);
  const evaluation: Evaluation = {
    program,
    inputs,
    factors: discountFactors(inputs.settings.discount, inputs.settings.horizon),
    scope: scopeOf(program, inputs, columns),
    columns,
    flows: new Map(),
    balances: new Map(),
    wholes: new Map(),
    rerun: (changed, figures) => evaluate(program, changed, figures),
  };
  const wanted = only ? upstream(program, [...only, ...only.flatMap((id) => wholeReads(program, id))]) : null;
  for (const id of program.order) {
    if (!wanted || wanted.has(id)) evaluateNode(evaluation, id);
  }
  evaluateWholes(evaluation, only ?? null);
  return evaluation;
}

function evaluateNode(evaluation: Evaluation, id: string): void {
  const { program, columns, scope } = evaluation;
  const node = program.nodes.get(id);
  if (!node) return;
  switch (node.kind) {
    case 'parameter':
      if (!columns.has(id) && node.expression) columns.set(id, evaluateExpression(node.expression, scope));
      return;
    case 'formula':
      columns.set(id, node.expression ? evaluateExpression(node.expression, scope) : nothing);
      return;
    case 'line':
      evaluateLine(evaluation, node.line, node.expressions);
      return;
    case 'measure':
      evaluateMeasure(evaluation, node.measure, node.year);
      return;
    case 'solve':
      evaluateSolve(evaluation, node.measure, node.equal);
  }
}

function scopeOf(program: Program, inputs: Inputs, columns: ReadonlyMap<string, Column>): EvaluationScope {
  const horizon = uniform(inputs.settings.horizon);
  const { rows } = inputs;
  return {
    column: (id) => columns.get(id) ?? nothing,
    optionIndex: (id, option) => {
      const type = program.figures.get(id)?.type;
      return type?.kind === 'choice' ? type.options.indexOf(option) : -1;
    },
    unitFactor: (text) => {
      const result = readUnit(text, program.units);
      return 'unit' in result ? result.unit : { factor: NaN, divisor: 1 };
    },
    lanes: inputs.lanes,
    horizon,
    year0: inputs.settings.start,
    annuityFactor: (life, rate) => annuityFactor(life, rate, inputs.settings.discount),
    groupOf: (id) => columns.get(id) ?? null,
    counted: (row) => !rows || (rows.parts[row] === null && !rows.totals[row]),
  };
}

function wholeReads(program: Program, id: string): readonly string[] {
  const expression = program.wholes.get(id);
  return expression ? namesIn(expression) : [];
}
