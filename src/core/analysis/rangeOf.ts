import type { Quantity } from '../model/parameter.ts';
import { endsOf } from '../number/endsOf.ts';
import { fromBase } from '../units/unit.ts';
import { evaluate } from '../program/evaluate.ts';
import { prepareInputs, type Inputs } from '../program/prepareInputs.ts';
import type { Program } from '../program/program.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The range of a parameter in its own unit, or null where none is given. It follows the value until the user sets it:
 * low and high keep their ratio to the base, shares keep their odds ratio (so they stay within 0–1), and a base of 0
 * keeps the range as it stands. Hard bounds cut it. Own measurements are a range of their own: from the smallest to the
 * largest.
 */
export function rangeOf(program: Program, inputs: Inputs, parameter: Quantity): Range | null {
  const change = inputs.changes.get(parameter.id);
  if (typeof change?.dist === 'object' && 'samples' in change.dist) return endsOf(change.dist.samples);
  const own = { low: change?.low ?? parameter.low, high: change?.high ?? parameter.high };
  if (own.low === undefined || own.high === undefined) return null;
  const set = inputs.set.get(parameter.id);
  if (typeof set !== 'number') return { low: own.low, high: own.high };
  const base = baseValue(program, parameter);
  const follow = (end: number, typed: number | undefined): number =>
    typed ?? (base === null ? end : followed(parameter, base, set, end));
  const [least, most] = boundsOf(parameter);
  return {
    low: Math.max(least, follow(own.low, change?.low)),
    high: Math.min(most, follow(own.high, change?.high)),
  };
}

/** Hard bounds in the parameter's own unit; a share is bounded 0–1 unless the case says otherwise. */
export function boundsOf(parameter: Quantity): readonly [number, number] {
  const [low, high] = parameter.limits ?? (parameter.unit === 'share' ? [0, 1] : [null, null]);
  return [low ?? -Infinity, high ?? Infinity];
}

function followed(parameter: Quantity, base: number, value: number, end: number): number {
  if (base === 0) return end;
  if (parameter.unit !== 'share' || base >= 1 || value >= 1 || value <= 0 || end <= 0 || end >= 1) {
    return (value * end) / base;
  }
  const odds = (odd: number): number => odd / (1 - odd);
  const scaled = (odds(end) * odds(value)) / odds(base);
  return scaled / (1 + scaled);
}

function baseValue(program: Program, parameter: Quantity): number | null {
  if (typeof parameter.value === 'number' || parameter.value === null) return parameter.value;
  const evaluation = evaluate(program, prepareInputs(program), [parameter.id]);
  const unit = program.figures.get(parameter.id)?.unit;
  const raw = evaluation.columns.get(parameter.id)?.[0] ?? NaN;
  return unit && Number.isFinite(raw) ? fromBase(raw, unit) : null;
}
