import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { readyDistribution } from '../distribution/readyDistribution.ts';
import type { UncertaintyIssue } from '../issue.ts';
import { correlatedGroups, type CorrelatedGroup } from './correlatedGroups.ts';
import type { SamplePlan } from './samplePlan.ts';
import {
  uncertainParameters,
  type CertainParameter,
  type UncertainParameter,
} from './uncertainParameters.ts';

export interface ReadyParameter extends UncertainParameter {
  readonly distribution: Distribution;
  /** The name whose stream it is drawn from: its own, or its driver's. */
  readonly stream: string;
}

/** Everything that drawing needs, made once for a run: distributions, groups and why the rest is not drawn. */
export interface Sampling {
  readonly program: Program;
  readonly inputs: Inputs;
  readonly plan: SamplePlan;
  readonly drawn: readonly ReadyParameter[];
  readonly kept: readonly CertainParameter[];
  readonly groups: readonly CorrelatedGroup[];
  /** What was refused, mended or left out, to be told. */
  readonly issues: readonly UncertaintyIssue[];
}

/**
 * Makes a run of draws ready over inputs of one variant (with or without rows). What is drawn as in the run `before` is
 * taken from there: while one value moves, only its own distribution is made anew.
 */
export function prepareSampling(
  program: Program,
  inputs: Inputs,
  plan: SamplePlan,
  before?: Sampling,
): Sampling {
  if (inputs.lanes.variants !== 1) throw new Error('draws are made over inputs of one variant');
  const found = uncertainParameters(program, inputs, plan);
  const drawn: ReadyParameter[] = [];
  const kept = [...found.kept];
  for (const parameter of found.drawn) {
    const same = before?.drawn.find((one) => isSame(one, parameter));
    const ready = same ?? readyDistribution(parameter.spec, parameter.id, parameter.limits);
    if ('issue' in ready) kept.push({ id: parameter.id, why: 'refused', issue: ready.issue });
    else
      drawn.push({ ...parameter, distribution: ready.distribution, stream: streamName(plan, parameter.id) });
  }
  const streams = [...new Set(drawn.map(({ stream }) => stream))];
  const pairs = (program.model.correlations ?? []).map(({ a, b, rank }) => ({
    a: streamName(plan, a),
    b: streamName(plan, b),
    rank,
  }));
  const { groups, issues } = correlatedGroups(streams, pairs);
  const told = [...kept.map(({ issue }) => issue), ...drawn.map(({ mended }) => mended)];
  return {
    program,
    inputs,
    plan,
    drawn,
    kept,
    groups,
    issues: [...told.filter((issue) => issue !== null), ...issues],
  };
}

function isSame(one: UncertainParameter, other: UncertainParameter): boolean {
  if (one.id !== other.id || one.spec.kind === 'empirical') return false;
  return JSON.stringify([one.spec, one.limits]) === JSON.stringify([other.spec, other.limits]);
}

function streamName({ drivers }: SamplePlan, id: string): string {
  const driver = drivers?.find(({ parameters }) => parameters.includes(id));
  return driver ? `driver ${driver.id}` : id;
}
