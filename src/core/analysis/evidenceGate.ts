import { isQuantity } from '../model/isQuantity.ts';
import { conclusion, verdictReads } from '../program/conclusion.ts';
import { evaluate } from '../program/evaluate.ts';
import type { Inputs } from '../program/prepareInputs.ts';
import type { Program } from '../program/program.ts';
import { isUnmeasured } from './isUnmeasured.ts';
import { flipsAtEnds, type Flip, type Run } from './oneWay/tips/flipsAtEnds.ts';
import { turningPoint, type TurningPoint } from './turningPoint.ts';

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

/**
 * Moves every assumption to each end of its range, one at a time, and reads the verdict. Many rows leave the condition
 * out: it takes hundreds of runs.
 */
export function evidenceGate(program: Program, inputs: Inputs, run: Run = evaluate): EvidenceGate {
  const { model } = program;
  const base = conclusion(run(program, inputs, verdictReads(program)));
  const inUse = model.parameters.filter(({ id }) => (program.figures.get(id)?.usedBy.length ?? 0) > 0);
  const counted = inUse.filter((parameter) => parameter.class !== 'definition');
  const open = counted.filter((parameter) => isUnmeasured(parameter, inputs));
  const movable = open.filter(isQuantity);
  const flips = base.state === 'said' ? flipsAtEnds(program, inputs, movable, base.rule, run) : [];
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
