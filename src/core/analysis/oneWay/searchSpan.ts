import { hardLimits } from '../../document/check/hardLimits.ts';
import { isQuantity } from '../../model/isQuantity.ts';
import type { Quantity } from '../../model/parameter.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { rangeOf } from '../rangeOf.ts';
import { valueNow } from './valueNow.ts';

/** How many times its value and the ends of its range a break-even is looked for. */
const times = 10;
/** Where nothing says how large a figure is. */
const unknownSize = 1000;

/**
 * Where a break-even of one parameter is looked for, in its own unit: from 0 (or as far below, where it can be
 * negative) to ten times the largest of its value and its range, cut by its hard bounds. What stands at 0 without a
 * range is measured by the largest figure of the same unit.
 */
export function searchSpan(
  program: Program,
  inputs: Inputs,
  parameter: Quantity,
): readonly [low: number, high: number] {
  const range = rangeOf(program, inputs, parameter);
  const known = [valueNow(program, inputs, parameter), range?.low, range?.high].filter(
    (value) => typeof value === 'number' && Number.isFinite(value),
  );
  const least = known.reduce<number>((low, value) => Math.min(low, value ?? 0), 0);
  const most = known.reduce<number>((high, value) => Math.max(high, value ?? 0), 0);
  const size = most > 0 || least < 0 ? most : largestOfUnit(program, inputs, parameter.unit);
  const [low, high] = hardLimits(parameter);
  return [Math.max(low ?? -Infinity, times * least), Math.min(high ?? Infinity, times * size)];
}

function largestOfUnit(program: Program, inputs: Inputs, unit: string): number {
  const alike = program.model.parameters.filter(isQuantity).filter((one) => one.unit === unit);
  const largest = alike.reduce(
    (most, one) => Math.max(most, Math.abs(valueNow(program, inputs, one) ?? 0)),
    0,
  );
  return largest > 0 ? largest : unknownSize;
}
