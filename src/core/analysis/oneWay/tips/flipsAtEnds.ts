import type { Quantity } from '../../../model/parameter.ts';
import { conclusion, verdictReads } from '../../../program/conclusion.ts';
import { entered } from '../../../program/entered.ts';
import type { Evaluation } from '../../../program/evaluation.ts';
import type { Inputs } from '../../../program/prepareInputs.ts';
import type { Program } from '../../../program/program.ts';
import { vary } from '../../../program/years/widen.ts';
import { rangeOf } from '../../rangeOf.ts';

export interface Flip {
  readonly parameter: string;
  readonly end: 'low' | 'high';
  /** Index of the verdict rule that holds at that end. */
  readonly rule: number;
}

/** How the case is run: `evaluate`, or block by block over many rows. */
export type Run = (program: Program, inputs: Inputs, only: readonly string[]) => Evaluation;

/** The ends of their ranges at which each of the parameters, moved alone, changes the conclusion from `rule`. */
export function flipsAtEnds(
  program: Program,
  inputs: Inputs,
  parameters: readonly Quantity[],
  rule: number,
  run: Run,
): readonly Flip[] {
  const reads = verdictReads(program);
  return parameters.flatMap((parameter) => {
    const own = entered(program, inputs, parameter.id);
    const range = rangeOf(program, inputs, parameter);
    if (!own || !range || range.low >= range.high || inputs.rows?.values.has(parameter.id)) return [];
    const ends = ['low', 'high'] as const;
    const moved = vary(
      inputs,
      parameter.id,
      ends.map((end) => own.toRaw(range[end])),
    );
    const evaluation = run(program, moved, reads);
    return ends.flatMap((end, variant) => {
      const turned = conclusion(evaluation, { variant });
      return turned.state === 'said' && turned.rule !== rule
        ? [{ parameter: parameter.id, end, rule: turned.rule }]
        : [];
    });
  });
}
