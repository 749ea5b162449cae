import { fromBase, toBase } from '../units/unit.ts';
import type { Inputs } from './prepareInputs.ts';
import type { Program } from './program.ts';
import { scaleOf } from './realism/scaleOf.ts';

/** A parameter's number as it is typed, in its own unit, and as formulas read it. */
export interface Entered {
  readonly toRaw: (typed: number) => number;
  readonly toTyped: (raw: number) => number;
}

/**
 * Between the two stand the unit, the price chain and the corrections that are switched on: a value tried by moving a
 * column is to be the very number that typing it gives. null where the unit is broken.
 */
export function entered(program: Program, inputs: Inputs, parameter: string): Entered | null {
  const unit = program.figures.get(parameter)?.unit;
  if (!unit) return null;
  const scale = scaleOf(inputs, parameter);
  return { toRaw: (typed) => toBase(typed, unit) * scale, toTyped: (raw) => fromBase(raw / scale, unit) };
}
