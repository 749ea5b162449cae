import { isQuantity } from '../../model/isQuantity.ts';
import type { Quantity } from '../../model/parameter.ts';
import { upstream } from '../../program/compile/upstream.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { rangeOf } from '../rangeOf.ts';
import { valueNow } from './valueNow.ts';

/** A parameter that can be moved between the ends of its range, all in its own unit. */
export interface Movable {
  readonly parameter: Quantity;
  readonly now: number;
  readonly low: number;
  readonly high: number;
}

/**
 * byRow: every row has its own value; choice: it is chosen, not measured; empty: nobody has filled it; fixed: it is
 * declared to have no uncertainty; noRange: neither source nor user gives a range, or one without width.
 */
export type Unmoved = 'byRow' | 'choice' | 'empty' | 'fixed' | 'noRange';

export interface LeftOut {
  readonly parameter: string;
  readonly why: Unmoved;
}

/** The parameters that a figure rests on, each with its range, and those that cannot be moved with why. */
export function movable(
  program: Program,
  inputs: Inputs,
  figures: readonly string[],
): { readonly moved: readonly Movable[]; readonly left: readonly LeftOut[] } {
  const above = upstream(program, figures);
  const moved: Movable[] = [];
  const left: LeftOut[] = [];
  for (const parameter of program.model.parameters) {
    if (!above.has(parameter.id) || parameter.class === 'definition') continue;
    const found = isQuantity(parameter) ? rangeFor(program, inputs, parameter) : 'choice';
    if (typeof found === 'string') left.push({ parameter: parameter.id, why: found });
    else moved.push(found);
  }
  return { moved, left };
}

function rangeFor(program: Program, inputs: Inputs, parameter: Quantity): Movable | Unmoved {
  const { id } = parameter;
  if (inputs.rows?.values.has(id)) return 'byRow';
  const now = valueNow(program, inputs, parameter);
  if (now === null) return 'empty';
  if ((inputs.changes.get(id)?.dist ?? parameter.dist) === 'fixed') return 'fixed';
  const range = rangeOf(program, inputs, parameter);
  return range && range.low < range.high ? { parameter, now, low: range.low, high: range.high } : 'noRange';
}
