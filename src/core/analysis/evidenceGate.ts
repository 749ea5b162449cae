import { isQuantity } from '../model/isQuantity.ts';
import type { Quantity, SourceClass } from '../model/parameter.ts';
import { toBase } from '../units/unit.ts';
import { conclusion, verdictReads } from '../program/conclusion.ts';
import { evaluate } from '../program/evaluate.ts';
import type { Evaluation } from '../program/evaluation.ts';
import type { Inputs } from '../program/prepareInputs.ts';
import type { Program } from '../program/program.ts';
import { vary } from '../program/years/widen.ts';
import { rangeOf } from './rangeOf.ts';
import { turningPoint, type TurningPoint } from './turningPoint.ts';

export interface Flip {
  readonly parameter: string;
  readonly end: 'low' | 'high';
  /** Index of the verdict rule that holds at that end. */
  readonly rule: number;
}

export interface EvidenceGate {
  /** The conclusion is a worked example: an assumption alone, inside its range, changes it. */
  readonly example: boolean;
  readonly flips: readonly Flip[];
  /** How many of the parameters in use nobody has measured. */
  readonly assumptions: number;
  readonly parameters: number;
  /** Where the conclusion turns in the first headline parameter that is local or not tried here. */
  readonly condition: TurningPoint | null;
}

const unmeasured: readonly SourceClass[] = ['assumption', 'implied'];

/** How the case is run: `evaluate`, or block by block over many rows. */
export type Run = (program: Program, inputs: Inputs, only: readonly string[]) => Evaluation;

/**
 * Moves every assumption to each end of its range, one at a time, and reads the verdict. Many rows leave the condition
 * out: it takes hundreds of runs.
 */
export function evidenceGate(program: Program, inputs: Inputs, run: Run = evaluate): EvidenceGate {
  const { model } = program;
  const base = conclusion(run(program, inputs, verdictReads(program)));
  const inUse = model.parameters.filter(({ id }) => (program.figures.get(id)?.usedBy.length ?? 0) > 0);
  const counted = inUse.filter((parameter) => parameter.class !== 'definition');
  const isOpen = (parameter: { id: string; class: SourceClass }): boolean =>
    unmeasured.includes(parameter.class) && !isMeasured(inputs, parameter.id);
  const open = counted.filter(isOpen);
  const ends = open.filter(isQuantity).flatMap((parameter) => endsOf(program, inputs, parameter));
  const flips = base.state === 'said' ? flipsOf(program, inputs, ends, base.rule, run) : [];
  const first = model.parameters
    .filter(isQuantity)
    .find(({ headline, scope }) => headline === true && (scope === 'local' || scope === 'unproven'));
  return {
    example: flips.length > 0,
    flips,
    assumptions: open.length,
    parameters: counted.length,
    condition:
      first && base.state === 'said' && run === evaluate ? turningPoint(program, inputs, first) : null,
  };
}

/** A user who has measured the figure says so with the grade; then it is an assumption no longer. */
function isMeasured(inputs: Inputs, id: string): boolean {
  const grade = inputs.changes.get(id)?.grade;
  return grade === 'measuredHere' || grade === 'measuredElsewhere' || grade === 'literature';
}

interface End {
  readonly parameter: string;
  readonly end: 'low' | 'high';
  readonly value: number;
}

function endsOf(program: Program, inputs: Inputs, parameter: Quantity): readonly End[] {
  const unit = program.figures.get(parameter.id)?.unit;
  if (!unit) return [];
  const range = rangeOf(program, inputs, parameter);
  if (!range || range.low >= range.high || inputs.rows?.values.has(parameter.id)) return [];
  return (['low', 'high'] as const).map((end) => ({
    parameter: parameter.id,
    end,
    value: toBase(range[end], unit),
  }));
}

function flipsOf(
  program: Program,
  inputs: Inputs,
  ends: readonly End[],
  rule: number,
  run: Run,
): readonly Flip[] {
  const reads = verdictReads(program);
  return [...new Set(ends.map((end) => end.parameter))].flatMap((parameter) => {
    const own = ends.filter((end) => end.parameter === parameter);
    const moved = vary(
      inputs,
      parameter,
      own.map(({ value }) => value),
    );
    const evaluation = run(program, moved, reads);
    return own.flatMap(({ end }, variant) => {
      const turned = conclusion(evaluation, { variant });
      return turned.state === 'said' && turned.rule !== rule ? [{ parameter, end, rule: turned.rule }] : [];
    });
  });
}
