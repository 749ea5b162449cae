import { rangeOf, boundsOf } from '../../analysis/rangeOf.ts';
import { isQuantity } from '../../model/isQuantity.ts';
import type { Distribution as DistributionName, Parameter, Quantity } from '../../model/parameter.ts';
import { evaluate } from '../../program/evaluate.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { fromBase } from '../../units/unit.ts';
import type { DistributionSpec } from '../distribution/distributionSpec.ts';
import { fitDistribution } from '../distribution/fitDistribution.ts';
import type { Limits } from '../distribution/readyDistribution.ts';
import type { UncertaintyIssue } from '../issue.ts';
import type { SamplePlan } from './samplePlan.ts';

/** A parameter that is drawn, in its own unit. */
export interface UncertainParameter {
  readonly id: string;
  readonly dist: DistributionName;
  /** Nobody has said how it varies: PERT over its range. */
  readonly byDefault: boolean;
  /** Worked out by a formula, yet drawn in its own range. */
  readonly computed: boolean;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly limits: Limits;
  readonly spec: DistributionSpec;
  /** Drawn another way than asked, and why. */
  readonly mended: UncertaintyIssue | null;
}

/**
 * Why a parameter is not drawn: it is said to be fixed (or has no range) · it is switched, not drawn · it is a
 * choice or a profile · it follows from others · it has no value · the dataset gives it by row · nothing uses it · the
 * plan holds it · how it varies is refused.
 */
export type WhyNot =
  'fixed' | 'switched' | 'choice' | 'computed' | 'empty' | 'byRow' | 'unused' | 'held' | 'refused';

export interface CertainParameter {
  readonly id: string;
  readonly why: WhyNot;
  readonly issue: UncertaintyIssue | null;
}

export interface Uncertainty {
  readonly drawn: readonly UncertainParameter[];
  readonly kept: readonly CertainParameter[];
}

/**
 * Which parameters are drawn and with what, and why the others are not. A parameter worked out by a formula is drawn only
 * where the case gives it a range and a distribution of its own; else it follows from what it is worked out from.
 */
export function uncertainParameters(
  program: Program,
  inputs: Inputs,
  plan: Pick<SamplePlan, 'samples' | 'hold'> = {},
): Uncertainty {
  const drawn: UncertainParameter[] = [];
  const kept: CertainParameter[] = [];
  const moved = withComputedValues(program, inputs);
  for (const parameter of program.model.parameters) {
    const why = plainReason(program, moved, parameter, plan.hold ?? []);
    if (why || !isQuantity(parameter)) {
      kept.push({ id: parameter.id, why: why ?? 'choice', issue: null });
      continue;
    }
    const found = fitted(program, moved, parameter, plan.samples?.get(parameter.id));
    if ('why' in found) kept.push(found);
    else drawn.push({ ...found, computed: !inputs.columns.has(parameter.id) });
  }
  return { drawn, kept };
}

function plainReason(
  program: Program,
  inputs: Inputs,
  parameter: Parameter,
  hold: readonly string[],
): WhyNot | null {
  const { id } = parameter;
  if (!isQuantity(parameter)) return 'choice';
  const dist = distOf(inputs, parameter);
  if (dist === 'scenario') return 'switched';
  if (dist === 'fixed' || dist === null) return isComputed(inputs, parameter) ? 'computed' : 'fixed';
  if ((program.figures.get(id)?.usedBy.length ?? 0) === 0) return 'unused';
  if (hold.includes(id)) return 'held';
  const column = inputs.columns.get(id);
  if (column && column.length > 1) return 'byRow';
  if (!column || Number.isNaN(column[0])) return isComputed(inputs, parameter) ? 'computed' : 'empty';
  return null;
}

/** What the user chose, else the case; PERT where a range is given without a word on how; null without a range. */
function distOf(inputs: Inputs, parameter: Quantity): DistributionName | null {
  const change = inputs.changes.get(parameter.id);
  const said = change?.dist ?? parameter.dist;
  if (said !== undefined) return said;
  if (isComputed(inputs, parameter)) return null;
  const low = change?.low ?? parameter.low;
  const high = change?.high ?? parameter.high;
  return low === undefined || high === undefined ? null : 'pert';
}

function hasOwnSpread(inputs: Inputs, { id, dist }: Quantity): boolean {
  const said = inputs.changes.get(id)?.dist ?? dist;
  return said !== undefined && said !== 'fixed' && said !== 'scenario';
}

function isComputed(inputs: Inputs, { id, value }: Quantity): boolean {
  return typeof value === 'object' && value !== null && typeof inputs.set.get(id) !== 'number';
}

function fitted(
  program: Program,
  inputs: Inputs,
  parameter: Quantity,
  samples: Float64Array | undefined,
): Omit<UncertainParameter, 'computed'> | CertainParameter {
  const { id } = parameter;
  const change = inputs.changes.get(id);
  const said = change?.dist ?? parameter.dist;
  const range = rangeOf(program, inputs, parameter);
  const set = inputs.set.get(id);
  const value = typeof set === 'number' ? set : (parameter.value as number);
  const limits = boundsOf(parameter);
  // A range the user has typed says more than the source's counts do.
  const typed = change?.low !== undefined || change?.high !== undefined;
  const isCounts = typeof said === 'object' && 'beta' in said && change?.dist === undefined;
  const dist = isCounts && typed ? 'beta' : (said ?? 'pert');
  const result = fitDistribution({
    at: id,
    dist,
    value,
    low: range?.low,
    high: range?.high,
    limits,
    ...(isCounts && typeof parameter.value === 'number' ? { countedAt: parameter.value } : {}),
    ...(samples ? { samples } : {}),
  });
  if ('issue' in result) return { id, why: 'refused', issue: result.issue };
  if (result.spec.kind === 'fixed') return { id, why: 'fixed', issue: null };
  return {
    id,
    dist,
    byDefault: said === undefined,
    value,
    low: range?.low ?? null,
    high: range?.high ?? null,
    limits,
    spec: result.spec,
    mended: result.mended ?? null,
  };
}

/**
 * The inputs with every computed parameter that has a range and a distribution of its own typed in at its value, so that
 * its range follows that value as it follows a typed one.
 */
function withComputedValues(program: Program, inputs: Inputs): Inputs {
  const own = program.model.parameters
    .filter(isQuantity)
    .filter((parameter) => isComputed(inputs, parameter) && hasOwnSpread(inputs, parameter));
  if (own.length === 0) return inputs;
  const { columns } = evaluate(
    program,
    inputs,
    own.map(({ id }) => id),
  );
  const set = new Map(inputs.set);
  const values = new Map(inputs.columns);
  for (const { id } of own) {
    const column = columns.get(id);
    const unit = program.figures.get(id)?.unit;
    if (!column || !unit) continue;
    values.set(id, column);
    if (column.length === 1 && Number.isFinite(column[0]!)) set.set(id, fromBase(column[0]!, unit));
  }
  return { ...inputs, set, columns: values };
}
