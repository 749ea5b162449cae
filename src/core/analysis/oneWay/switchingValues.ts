import { isQuantity } from '../../model/isQuantity.ts';
import { upstream } from '../../program/compile/upstream.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { rangeOf } from '../rangeOf.ts';
import { breakEvens, type BreakEvenSearch, type Crossing } from './breakEvens.ts';

export interface SwitchingValue {
  readonly parameter: string;
  readonly now: number;
  /** Where it was looked for, in the parameter's own unit. */
  readonly within: readonly [low: number, high: number];
  readonly crossings: readonly Crossing[];
  /** The crossing nearest to where it stands; null where there is none. */
  readonly nearest: Crossing | null;
  /** How much it would have to change, as a share of where it stands; null from 0 or without a crossing. */
  readonly change: number | null;
  /** Whether the nearest one lies inside the parameter's own range; null without a range. */
  readonly inRange: boolean | null;
}

/**
 * The value of every parameter, moved alone, at which an outcome meets its target, and how far that is from where it
 * stands. Nearest first: those inside their range, then by the relative change; those without any last. What a source's
 * claim implies is asked about itself: the source's own figures that it is made of are not to be moved.
 */
export function switchingValues(
  program: Program,
  inputs: Inputs,
  outcome: string,
  search: BreakEvenSearch = {},
): readonly SwitchingValue[] {
  const above = upstream(program, [outcome], (id) => isImplied(program, id));
  const parameters = program.model.parameters
    .filter(isQuantity)
    .filter(
      ({ id, class: source }) => above.has(id) && source !== 'definition' && !inputs.rows?.values.has(id),
    );
  const found = breakEvens(program, inputs, parameters, outcome, search);
  const rows = found.flatMap(({ parameter: id, now, within, crossings }, at): SwitchingValue[] => {
    if (now === null) return [];
    const nearest = crossings.reduce<Crossing | null>(
      (best, one) => (best && Math.abs(best.value - now) <= Math.abs(one.value - now) ? best : one),
      null,
    );
    const range = rangeOf(program, inputs, parameters[at]!);
    const change = nearest && now !== 0 ? (nearest.value - now) / Math.abs(now) : null;
    const inRange = range && nearest ? nearest.value >= range.low && nearest.value <= range.high : null;
    return [{ parameter: id, now, within, crossings, nearest, change, inRange }];
  });
  return rows.sort((a, b) => rank(a) - rank(b) || farness(a) - farness(b) || 0);
}

function isImplied({ model }: Program, id: string): boolean {
  return model.parameters.some((one) => one.id === id && one.class === 'implied');
}

function rank({ nearest, inRange }: SwitchingValue): number {
  if (!nearest) return 2;
  return inRange === true ? 0 : 1;
}

/** From 0 no change has a relative size: it counts as the farthest. */
function farness({ change }: SwitchingValue): number {
  return change === null ? Number.MAX_VALUE : Math.abs(change);
}
