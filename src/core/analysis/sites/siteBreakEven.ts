import { upstream } from '../../program/compile/upstream.ts';
import type { Evaluation } from '../../program/evaluation.ts';
import { heldTotals } from '../../program/rows/groups/heldTotals.ts';
import { breakEvenAt, type SiteBreakEven } from './breakEvenAt.ts';
import { breakEvenSpan } from './breakEvenSpan.ts';
import { seekBreakEvens } from './seekBreakEvens.ts';

export interface SiteBreakEvens {
  readonly rows: readonly SiteBreakEven[];
  /** Values tried, in the parameter's own unit. */
  readonly within: readonly [number, number];
}

/**
 * By row the value of one parameter at which a figure of the row's own is 0, all else as it stands: sums over all rows
 * too, since only this row moves. null where the figure does not follow the parameter.
 */
export function siteBreakEven(
  evaluation: Evaluation,
  parameter: string,
  figure: string,
): SiteBreakEvens | null {
  const { program, inputs, columns } = evaluation;
  const within = breakEvenSpan(program, inputs, parameter, columns.get(parameter));
  if (!within || !upstream(program, [figure]).has(parameter)) return null;
  const held = heldTotals(evaluation);
  const run = seekBreakEvens(program, inputs, { parameter, figure, within, held });
  let next = run.next();
  while (!next.done) next = run.next();
  const found = next.value;
  return {
    within,
    rows: Array.from({ length: inputs.lanes.rows }, (_, row) => breakEvenAt(found, row)),
  };
}
