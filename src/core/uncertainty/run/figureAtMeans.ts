import { valueAt } from '../../column.ts';
import { evaluate } from '../../program/evaluate.ts';
import { inBase } from '../../program/prepareInputs.ts';
import { scaleOf } from '../../program/realism/scaleOf.ts';
import { evaluateRows } from '../../program/rows/evaluateRows.ts';
import { widen } from '../../program/years/widen.ts';
import type { Sampling } from '../sample/prepareSampling.ts';

/** With more rows than this, they are run in blocks. */
const MOST_ROWS = 100_000;

export interface FigureAtMeans {
  /** With every value as it stands. */
  readonly base: number;
  /** With every drawn parameter at the mean of its distribution. */
  readonly atMeans: number;
}

/**
 * A figure of the whole in base units, with values as they stand and at the means of what they are drawn from. The first
 * step from the base case to the mean of the draws is that ranges are skew; the rest is that the figure is not a straight
 * line in them.
 */
export function figureAtMeans({ program, inputs, drawn }: Sampling, figure: string): FigureAtMeans {
  const wide = widen(inputs, 2);
  const columns = new Map(wide.columns);
  const { rows } = inputs.lanes;
  for (const { id, value, computed, distribution } of drawn) {
    const scale = computed ? 1 : scaleOf(inputs, id);
    const two = inBase(program, id, scale, Float64Array.of(value, distribution.mean));
    columns.set(
      id,
      two.length === 2
        ? Float64Array.from({ length: 2 * rows }, (_, lane) => two[lane < rows ? 0 : 1]!)
        : two,
    );
  }
  const run = rows > MOST_ROWS ? evaluateRows : evaluate;
  const whole = run(program, { ...wide, columns }, [figure]).wholes.get(figure);
  const at = (variant: number): number => (whole ? valueAt(whole, variant) : NaN);
  return { base: at(0), atMeans: at(1) };
}
