import { entered } from '../program/entered.ts';
import { evaluate } from '../program/evaluate.ts';
import type { Inputs } from '../program/prepareInputs.ts';
import type { Program } from '../program/program.ts';
import { findRoot } from '../program/years/findRoot.ts';
import { vary } from '../program/years/widen.ts';

/**
 * Value of one parameter (own unit) at which a figure of the whole is 0, everything else as it stands, looked for inside
 * `within` (own unit). Null where the figure does not cross 0 there.
 */
export function breakEven(
  program: Program,
  inputs: Inputs,
  parameter: string,
  figure: string,
  within: readonly [number, number],
): number | null {
  const own = entered(program, inputs, parameter);
  if (!own) return null;
  const root = findRoot({
    lanes: 1,
    low: own.toRaw(within[0]),
    high: own.toRaw(within[1]),
    gap: (points) => {
      const values = points.map((point) => point[0] ?? NaN);
      const made = evaluate(program, vary(inputs, parameter, values), [figure]).wholes.get(figure);
      return values.map((_, i) => Float64Array.of((made && (made.length === 1 ? made[0] : made[i])) ?? NaN));
    },
  });
  const found = root[0] ?? NaN;
  return Number.isNaN(found) ? null : own.toTyped(found);
}
