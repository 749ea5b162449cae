import type { Quantity } from '../../model/parameter.ts';
import { figureAt, rawAt, type FigureState } from '../../program/figureAt.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { toBase } from '../../units/unit.ts';
import { rangeOf } from '../rangeOf.ts';
import { runVariants, type Setting } from './runVariants.ts';
import { searchSpan } from './searchSpan.ts';
import { valueNow } from './valueNow.ts';
import { zeroBetween, type Passing } from './zeroBetween.ts';

export interface TwoWayAxis {
  readonly parameter: string;
  readonly now: number | null;
  /** Rising, in the parameter's own unit. */
  readonly values: readonly number[];
}

export interface ContourPoint {
  readonly across: number;
  readonly up: number;
  /** zero: typed back, the outcome meets the target; jump: it leaps over it there. */
  readonly kind: Passing['kind'];
}

export interface TwoWay {
  readonly outcome: string;
  readonly across: TwoWayAxis;
  readonly up: TwoWayAxis;
  /** The outcome in every cell, row by row from the first value upwards. */
  readonly states: readonly FigureState[];
  /** Where the outcome meets the target, and the pieces of line between those points, by index. */
  readonly points: readonly ContourPoint[];
  readonly pieces: readonly (readonly [number, number])[];
}

export interface TwoWayOptions {
  /** Steps along each axis. */
  readonly steps?: number;
  /** In the outcome's own shown unit; 0 unless said. */
  readonly target?: number;
}

/**
 * An outcome over the ranges of two parameters moved together. The line of break-even runs through points found on the
 * sides of the cells, each of which, typed back, meets the target, unless the outcome leaps over it there.
 */
export function twoWay(
  program: Program,
  inputs: Inputs,
  [a, b]: readonly [across: Quantity, up: Quantity],
  outcome: string,
  { steps = 20, target = 0 }: TwoWayOptions = {},
): TwoWay | null {
  const across = axisOf(program, inputs, a, steps);
  const up = axisOf(program, inputs, b, steps);
  if (a.id === b.id || !across || !up) return null;
  const setting = (i: number, j: number): Setting =>
    new Map([
      [a.id, across.values[i]!],
      [b.id, up.values[j]!],
    ]);
  const cells = up.values.flatMap((_, j) => across.values.map((_, i) => setting(i, j)));
  const places = runVariants(program, inputs, cells, [outcome]);
  const unit = program.figures.get(outcome)?.unit;
  const goal = unit ? toBase(target, unit) : target;
  const gaps = places.map(({ evaluation, where }) => rawAt(evaluation, outcome, where) - goal);
  const width = across.values.length;
  const sides = sidesOf(width, up.values.length).filter(([from, to]) => passes(gaps[from]!, gaps[to]!));
  const found = zeroBetween(
    program,
    inputs,
    sides.map(([from, to]) => ({ from: cells[from]!, to: cells[to]! })),
    outcome,
    goal,
  );
  const indexOf = new Map(sides.map((side, index) => [side.join(' '), index]));
  return {
    outcome,
    across,
    up,
    states: places.map(({ evaluation, where }) => figureAt(evaluation, outcome, where)),
    points: found.map(({ setting: at, kind }) => ({
      across: at.get(a.id) ?? NaN,
      up: at.get(b.id) ?? NaN,
      kind,
    })),
    pieces: piecesOf(gaps, width, (from, to) => indexOf.get(`${from} ${to}`)),
  };
}

function axisOf(program: Program, inputs: Inputs, parameter: Quantity, steps: number): TwoWayAxis | null {
  if (inputs.rows?.values.has(parameter.id)) return null;
  const range = rangeOf(program, inputs, parameter);
  const [low, high] =
    range && range.low < range.high ? [range.low, range.high] : searchSpan(program, inputs, parameter);
  if (!(low < high)) return null;
  const values = Array.from({ length: steps + 1 }, (_, i) =>
    i === steps ? high : low + ((high - low) * i) / steps,
  );
  return { parameter: parameter.id, now: valueNow(program, inputs, parameter), values };
}

type Side = readonly [from: number, to: number];

/** The sides between neighbouring cells, by index of the cells. */
function sidesOf(width: number, height: number): readonly Side[] {
  return Array.from({ length: width * height }, (_, cell) => cell).flatMap((cell) => [
    ...((cell + 1) % width === 0 ? [] : [[cell, cell + 1] as const]),
    ...(cell + width < width * height ? [[cell, cell + width] as const] : []),
  ]);
}

/** A cell at 0 belongs to the upper side, so that a line through it is found once. */
function passes(from: number, to: number): boolean {
  return Number.isFinite(from) && Number.isFinite(to) && from >= 0 !== to >= 0;
}

/** Joins the points on the sides of each square of four cells; of four points those that share a corner belong together. */
function piecesOf(
  gaps: readonly number[],
  width: number,
  pointOn: (from: number, to: number) => number | undefined,
): readonly Side[] {
  const pieces: Side[] = [];
  for (let cell = 0; cell + width + 1 < gaps.length; cell++) {
    if ((cell + 1) % width === 0) continue;
    const [right, above] = [cell + 1, cell + width];
    const bottom = pointOn(cell, right);
    const left = pointOn(cell, above);
    const top = pointOn(above, above + 1);
    const east = pointOn(right, right + width);
    const on = [bottom, left, top, east].filter((index) => index !== undefined);
    if (on.length === 2) pieces.push([on[0]!, on[1]!]);
    if (on.length !== 4) continue;
    const middle = (gaps[cell]! + gaps[right]! + gaps[above]! + gaps[above + 1]!) / 4;
    const sameAsFirst = middle >= 0 === gaps[cell]! >= 0;
    const pairs: readonly Side[] = sameAsFirst
      ? [
          [bottom!, east!],
          [left!, top!],
        ]
      : [
          [bottom!, left!],
          [top!, east!],
        ];
    pieces.push(...pairs);
  }
  return pieces;
}
