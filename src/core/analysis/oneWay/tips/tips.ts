import type { EvidenceGrade, Quantity, SourceClass } from '../../../model/parameter.ts';
import type { Change } from '../../../model/scenario.ts';
import { conclusion, verdictReads } from '../../../program/conclusion.ts';
import { evaluate } from '../../../program/evaluate.ts';
import type { Inputs } from '../../../program/prepareInputs.ts';
import type { Program } from '../../../program/program.ts';
import { flipsAtEnds, type Flip } from './flipsAtEnds.ts';
import { movable, type Movable } from '../movable.ts';
import { turnsBetween } from './turnsBetween.ts';

/** An assumption that alone, inside its range, turns the conclusion. */
export interface Tip {
  readonly parameter: string;
  readonly now: number;
  readonly low: number;
  readonly high: number;
  readonly flips: readonly Flip[];
  /** Where the conclusion turns, nearest to where it stands, in the parameter's own unit. */
  readonly turnsAt: number;
  /** How weak the evidence behind it is, from 0 (measured here) to 1 (a guess that nobody has tried here). */
  readonly weakness: number;
  /** Share of the way from where it stands to that end of its range at which the conclusion turns: small = soon. */
  readonly distance: number;
}

const ofGrade: Readonly<Record<EvidenceGrade, number>> = {
  measuredHere: 0,
  measuredElsewhere: 0.3,
  literature: 0.4,
  expert: 0.7,
  guess: 0.9,
};
const ofClass: Readonly<Record<SourceClass, number>> = {
  definition: 0,
  published: 0.3,
  document: 0.4,
  computed: 0.5,
  implied: 0.8,
  assumption: 0.8,
  ownValue: 0.5,
};
/** Added where it holds elsewhere only. */
const ofScope = { travels: 0, local: 0.1, unproven: 0.2 };

/**
 * What to measure first: every figure with a range that turns the conclusion inside it, the weakest evidence first, then
 * those that turn it soonest. It pauses after every few runs.
 */
export function* tips(program: Program, inputs: Inputs): Generator<undefined, readonly Tip[]> {
  const reads = verdictReads(program);
  const base = conclusion(evaluate(program, inputs, reads));
  if (base.state !== 'said') return [];
  const found: Tip[] = [];
  for (const one of movable(program, inputs, reads).moved) {
    const { parameter, now, low, high } = one;
    const flips = flipsAtEnds(program, inputs, [parameter], base.rule, evaluate);
    yield;
    if (flips.length === 0) continue;
    const ways = flips.map(({ end }) => ({ parameter: parameter.id, from: now, to: one[end] }));
    const turns = yield* turnsBetween(program, inputs, ways, base.rule);
    const turnsAt = turns.reduce((best, turn) => (Math.abs(turn - now) < Math.abs(best - now) ? turn : best));
    const weakness = weaknessOf(parameter, inputs.changes.get(parameter.id));
    const distance = distanceTo(turnsAt, one);
    found.push({ parameter: parameter.id, now, low, high, flips, turnsAt, weakness, distance });
  }
  return found.sort((a, b) => b.weakness - a.weakness || a.distance - b.distance);
}

/** The grade the user gives goes before the case's, and either before what the class of its source lets one expect. */
export function weaknessOf(parameter: Quantity, change: Change | undefined): number {
  const grade = change?.grade ?? parameter.grade;
  const known = grade
    ? ofGrade[grade]
    : change?.value !== undefined
      ? ofClass.ownValue
      : ofClass[parameter.class];
  const measured = grade === 'measuredHere' ? 0 : ofScope[parameter.scope ?? 'travels'];
  return Math.min(1, known + measured);
}

function distanceTo(turnsAt: number, { now, low, high }: Movable): number {
  const way = turnsAt < now ? now - low : high - now;
  return way > 0 ? Math.min(1, Math.abs(turnsAt - now) / way) : 0;
}
