import { uniform, type Column } from '../../column.ts';
import { annuityFactor } from '../../finance/annuityFactor.ts';
import { discountFactors } from '../../finance/discountFactors.ts';
import type { EvaluationScope } from '../../formula/evaluateExpression.ts';
import { readUnit } from '../../units/readUnit.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Inputs } from '../prepareInputs.ts';
import type { Program } from '../program.ts';

const nothing = uniform(NaN);

/** An evaluation in which nothing has run yet: the inputs, and what formulas see of them. */
export function startEvaluation(
  program: Program,
  inputs: Inputs,
  rerun: Evaluation['rerun'],
  lifted?: EvaluationScope['lifted'],
): Evaluation {
  const columns = new Map<string, Column>(inputs.columns);
  const scope = scopeOf(program, inputs, columns);
  return {
    program,
    inputs,
    factors: discountFactors(inputs.settings.discount, inputs.settings.horizon),
    scope: lifted ? { ...scope, lifted } : scope,
    columns,
    flows: new Map(),
    balances: new Map(),
    wholes: new Map(),
    rerun,
  };
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
