import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { readyDistribution } from '../distribution/readyDistribution.ts';
import type { UncertaintyIssue } from '../issue.ts';
import { correlatedGroups, type CorrelatedGroup, type Correlation } from './correlatedGroups.ts';
import type { SamplePlan } from './samplePlan.ts';
import type { Driver } from './sharedDrivers.ts';
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
  /** Drivers that two or more of them follow, with those alone. */
  readonly drivers: readonly Driver[];
  readonly kept: readonly CertainParameter[];
  readonly groups: readonly CorrelatedGroup[];
  /** The correlations that hold, between streams. */
  readonly held: readonly Correlation[];
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
  const ready: (UncertainParameter & Pick<ReadyParameter, 'distribution'>)[] = [];
  const kept = [...found.kept];
  for (const parameter of found.drawn) {
    const same = before?.drawn.find((one) => isSame(one, parameter));
    const made = same ?? readyDistribution(parameter.spec, parameter.id, parameter.limits);
    if ('issue' in made) kept.push({ id: parameter.id, why: 'refused', issue: made.issue });
    else ready.push({ ...parameter, distribution: made.distribution });
  }
  const drivers = followed(plan, new Set(ready.map(({ id }) => id)));
  const drawn = ready.map((one): ReadyParameter => ({ ...one, stream: streamName(plan, one.id) }));
  const streams = [...new Set(drawn.map(({ stream }) => stream))];
  const pairs = (program.model.correlations ?? []).map(({ a, b, rank }) => ({
    a: streamName(plan, a),
    b: streamName(plan, b),
    rank,
  }));
  const { groups, held, issues } = correlatedGroups(streams, pairs);
  const told = [...kept.map(({ issue }) => issue), ...drawn.map(({ mended }) => mended)];
  return {
    program,
    inputs,
    plan,
    drawn,
    drivers,
    kept,
    groups,
    held,
    issues: [...told.filter((issue) => issue !== null), ...issues],
  };
}

function isSame(one: UncertainParameter, other: UncertainParameter): boolean {
  if (one.id !== other.id || one.spec.kind === 'empirical') return false;
  return JSON.stringify([one.spec, one.limits]) === JSON.stringify([other.spec, other.limits]);
}

/** A driver that one parameter alone follows ties nothing together. */
function followed({ drivers = [] }: SamplePlan, drawn: ReadonlySet<string>): readonly Driver[] {
  return drivers
    .map((driver) => ({ ...driver, parameters: driver.parameters.filter((id) => drawn.has(id)) }))
    .filter(({ parameters }) => parameters.length > 1);
}

/** A driver has a stream of its own, however many follow it: one more of them moves no draw of the others. */
function streamName({ drivers = [] }: SamplePlan, id: string): string {
  const driver = drivers.find(({ parameters }) => parameters.includes(id));
  return driver ? `driver ${driver.id}` : id;
}
