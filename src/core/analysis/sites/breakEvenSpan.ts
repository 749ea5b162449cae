import type { Column } from '../../column.ts';
import { isQuantity } from '../../model/isQuantity.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { fromBase } from '../../units/unit.ts';
import { boundsOf, rangeOf } from '../rangeOf.ts';

/**
 * The values of a parameter among which a row's break-even is sought, in its own unit: from nothing (or the hard bound)
 * to ten times the most that any row has, or the range where that is wider. `values` are the rows', in base units.
 */
export function breakEvenSpan(
  program: Program,
  inputs: Inputs,
  id: string,
  values: Column | undefined,
): readonly [number, number] | null {
  const parameter = program.model.parameters.find((one) => one.id === id);
  const unit = program.figures.get(id)?.unit;
  if (!parameter || !isQuantity(parameter) || !unit) return null;
  const [least, most] = boundsOf(parameter);
  let [lowest, highest] = [0, 0];
  for (const base of values ?? []) {
    const value = fromBase(base, unit);
    if (!Number.isFinite(value)) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  const range = rangeOf(program, inputs, parameter);
  const low = Math.max(least, Math.min(10 * lowest, range?.low ?? 0, 0));
  const high = Math.min(most, Math.max(10 * highest, range?.high ?? 0));
  return low < high ? [low, high] : null;
}
