import { figureAt, type FigureState } from '../../program/figureAt.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { movable, type Movable } from './movable.ts';
import { runVariants } from './runVariants.ts';

export interface SpiderPoint {
  /** In the parameter's own unit. */
  readonly value: number;
  /** Where it lies: −1 at the low end, 0 where the parameter stands, 1 at the high end. */
  readonly at: number;
  readonly state: FigureState;
}

export interface SpiderLine {
  readonly parameter: string;
  readonly points: readonly SpiderPoint[];
}

/** The outcome along the whole range of every parameter, `steps` steps on either side of where it stands. */
export function spider(program: Program, inputs: Inputs, outcome: string, steps = 4): readonly SpiderLine[] {
  const { moved } = movable(program, inputs, [outcome]);
  const tried = moved.map((one) => ({ id: one.parameter.id, points: pointsOf(one, steps) }));
  const settings = tried.flatMap(({ id, points }) => points.map(({ value }) => new Map([[id, value]])));
  const places = runVariants(program, inputs, settings, [outcome]);
  let next = 0;
  return tried.map(({ id, points }) => ({
    parameter: id,
    points: points.map((point) => {
      const { evaluation, where } = places[next++]!;
      return { ...point, state: figureAt(evaluation, outcome, where) };
    }),
  }));
}

/** A value outside its own range, which the user may well have typed, leaves the side without width out. */
function pointsOf({ low, high, now }: Movable, steps: number): { value: number; at: number }[] {
  const middle = Math.min(Math.max(now, low), high);
  const side = (end: number, sign: number): { value: number; at: number }[] =>
    end === middle
      ? []
      : Array.from({ length: steps }, (_, i) => {
          const share = (i + 1) / steps;
          return { value: share === 1 ? end : middle + (end - middle) * share, at: sign * share };
        });
  return [...side(low, -1).reverse(), { value: middle, at: 0 }, ...side(high, 1)];
}
