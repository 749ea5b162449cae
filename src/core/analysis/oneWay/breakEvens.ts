import type { Quantity } from '../../model/parameter.ts';
import { rawAt } from '../../program/figureAt.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { toBase } from '../../units/unit.ts';
import { valuesBetween } from '../sweep/valuesBetween.ts';
import { runVariants } from './runVariants.ts';
import { searchSpan } from './searchSpan.ts';
import { valueNow } from './valueNow.ts';
import { zeroBetween, type Passing } from './zeroBetween.ts';

export interface Crossing {
  /** In the parameter's own unit: typed back, the outcome meets its target. */
  readonly value: number;
  readonly kind: Passing['kind'];
  /** Whether the outcome is above its target on the far side, as the parameter rises. */
  readonly rising: boolean;
}

export interface BreakEven {
  readonly parameter: string;
  /** Null where it is empty, or where every row has its own: then there is nothing to look for. */
  readonly now: number | null;
  /** Where it was looked for. */
  readonly within: readonly [low: number, high: number];
  /** Rising; none where the outcome never passes its target there. */
  readonly crossings: readonly Crossing[];
}

export interface BreakEvenSearch {
  /** What the outcome is to be, in its own shown unit; 0 unless said. */
  readonly target?: number;
  /** In the parameter's own unit; else as far as `searchSpan` says. */
  readonly within?: readonly [low: number, high: number];
}

const steps = 64;

/** The values of each parameter, moved alone, at which the outcome of the whole meets its target. */
export function breakEvens(
  program: Program,
  inputs: Inputs,
  parameters: readonly Quantity[],
  outcome: string,
  { target = 0, within }: BreakEvenSearch = {},
): readonly BreakEven[] {
  const unit = program.figures.get(outcome)?.unit;
  const goal = unit ? toBase(target, unit) : target;
  const tried = parameters.map((parameter) => {
    const span = within ?? searchSpan(program, inputs, parameter);
    const now = valueNow(program, inputs, parameter);
    const isByRow = inputs.rows?.values.has(parameter.id) ?? false;
    const inside = now !== null && now > span[0] && now < span[1] ? [now] : [];
    const values =
      !isByRow && span[0] < span[1]
        ? valuesBetween(
            [...span, ...inside].sort((a, b) => a - b),
            steps,
          )
        : [];
    return { id: parameter.id, now, span, values };
  });
  const settings = tried.flatMap(({ id, values }) => values.map((value) => new Map([[id, value]])));
  const places = runVariants(program, inputs, settings, [outcome]);
  const gaps = places.map(({ evaluation, where }) => rawAt(evaluation, outcome, where) - goal);
  let first = 0;
  const found = tried.map(({ id, values }) => {
    const own = gaps.slice(first, (first += values.length));
    return { id, ...passings(values, own) };
  });
  const brackets = found.flatMap(({ id, pairs }) =>
    pairs.map(([from, to]) => ({ from: new Map([[id, from]]), to: new Map([[id, to]]) })),
  );
  const passed = zeroBetween(program, inputs, brackets, outcome, goal);
  let next = 0;
  return tried.map(({ id, now, span }, at) => {
    const { pairs, points } = found[at]!;
    const between = pairs.map(([, , rising]): Crossing => {
      const { setting, kind } = passed[next++]!;
      return { value: setting.get(id) ?? NaN, kind, rising };
    });
    const crossings = [...points, ...between].sort((a, b) => a.value - b.value);
    return { parameter: id, now, within: span, crossings };
  });
}

type Pair = readonly [from: number, to: number, rising: boolean];

/** Steps over which the gap changes sign, and values at which it is 0. Where it is 0 throughout there is no point. */
function passings(
  values: readonly number[],
  gaps: readonly number[],
): { pairs: readonly Pair[]; points: readonly Crossing[] } {
  const pairs: Pair[] = [];
  const points: Crossing[] = [];
  gaps.forEach((gap, i) => {
    const before = gaps[i - 1];
    if (gap === 0 && before !== 0 && (before !== undefined || gaps[i + 1] !== 0)) {
      const rising = before === undefined ? gaps[i + 1]! > 0 : before < 0;
      points.push({ value: values[i]!, kind: 'zero', rising });
    }
    if (before === undefined || !Number.isFinite(gap) || !Number.isFinite(before)) return;
    if ((before < 0 && gap > 0) || (before > 0 && gap < 0)) pairs.push([values[i - 1]!, values[i]!, gap > 0]);
  });
  return { pairs, points };
}
