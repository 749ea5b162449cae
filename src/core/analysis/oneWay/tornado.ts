import { figureAt, type FigureState } from '../../program/figureAt.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { movable, type LeftOut } from './movable.ts';
import { runVariants } from './runVariants.ts';

/** A parameter at an end of its range, and the outcome there. */
export interface TornadoEnd {
  /** In the parameter's own unit. */
  readonly value: number;
  readonly state: FigureState;
}

export interface TornadoBar {
  readonly parameter: string;
  /** Where the parameter stands, in its own unit. */
  readonly now: number;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Distance between the outcome's values at the ends; infinite where only one end has a value. */
  readonly swing: number;
  /** What becomes of the outcome as the parameter rises. */
  readonly effect: 'rises' | 'falls' | 'none' | 'unknown';
}

export interface Tornado {
  readonly outcome: string;
  readonly base: FigureState;
  /** Largest swing first; equal ones in the order of the document. */
  readonly bars: readonly TornadoBar[];
  readonly left: readonly LeftOut[];
}

/** Every parameter moved alone to each end of its range, all ends in one evaluation. */
export function tornado(program: Program, inputs: Inputs, outcome: string): Tornado {
  const { moved, left } = movable(program, inputs, [outcome]);
  const ends = moved.flatMap(({ parameter: { id }, low, high }) =>
    [low, high].map((value) => new Map([[id, value]])),
  );
  const [base, ...places] = runVariants(program, inputs, [new Map(), ...ends], [outcome]);
  const states = places.map(({ evaluation, where }) => figureAt(evaluation, outcome, where));
  const bars = moved.map(({ parameter, now, low, high }, at): TornadoBar => {
    const [first, second] = [states[2 * at]!, states[2 * at + 1]!];
    return {
      parameter: parameter.id,
      now,
      low: { value: low, state: first },
      high: { value: high, state: second },
      swing: swingOf(first, second),
      effect: effectOf(first, second),
    };
  });
  return {
    outcome,
    base: base ? figureAt(base.evaluation, outcome, base.where) : { state: 'none' },
    bars: bars.sort((a, b) => (a.swing === b.swing ? 0 : b.swing - a.swing)),
    left,
  };
}

function swingOf(low: FigureState, high: FigureState): number {
  if (low.state === 'value' && high.state === 'value') return Math.abs(high.value - low.value);
  return low.state === high.state ? 0 : Infinity;
}

function effectOf(low: FigureState, high: FigureState): TornadoBar['effect'] {
  if (low.state !== 'value' || high.state !== 'value') return 'unknown';
  if (high.value === low.value) return 'none';
  return high.value > low.value ? 'rises' : 'falls';
}
