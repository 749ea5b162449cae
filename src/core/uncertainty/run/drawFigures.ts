import { valueAt } from '../../column.ts';
import { evaluate } from '../../program/evaluate.ts';
import type { Evaluation } from '../../program/evaluation.ts';
import { evaluateRows } from '../../program/rows/evaluateRows.ts';
import { drawInputs } from '../sample/drawInputs.ts';
import type { Sampling } from '../sample/prepareSampling.ts';

/** Lanes of one block: large enough that the loops rule, small enough to stay in the processor's cache. */
const BLOCK_LANES = 4096;
/** With more rows than this in a draw, the rows themselves are run in blocks. */
const MOST_ROWS = 100_000;

export interface DrawOptions {
  /** Lanes (draws × rows) run together. */
  readonly block?: number;
  /** Parameters drawn anew, as drawInputs takes them. */
  readonly redraw?: ReadonlySet<string>;
  /** Only the first so many of the plan's draws. */
  readonly first?: number;
}

/** One number per draw in base units, for the whole, by figure. NaN = no value, Infinity = never. */
export type DrawnFigures = ReadonlyMap<string, Float64Array>;

/**
 * Runs a case over all draws of a plan, block by block, with the one evaluation: memory follows the block. Yields the
 * share of the work done after every block. The same bits whatever the block.
 */
export function* drawFigures(
  sampling: Sampling,
  figures: readonly string[],
  { block = BLOCK_LANES, redraw, first = Infinity }: DrawOptions = {},
): Generator<number, DrawnFigures> {
  const { program, inputs, plan } = sampling;
  const { rows } = inputs.lanes;
  const run = rows > MOST_ROWS ? evaluateRows : evaluate;
  const step = Math.max(1, Math.floor(block / rows));
  const draws = Math.min(plan.draws, first);
  const out = new Map(figures.map((id) => [id, new Float64Array(draws)]));
  for (let from = 0; from < draws; from += step) {
    const to = Math.min(draws, from + step);
    write(out, run(program, drawInputs(sampling, from, to, redraw), figures), from, to);
    yield to / draws;
  }
  return out;
}

function write(
  out: ReadonlyMap<string, Float64Array>,
  { wholes }: Evaluation,
  from: number,
  to: number,
): void {
  for (const [id, values] of out) {
    const column = wholes.get(id);
    for (let draw = from; draw < to; draw++) values[draw] = column ? valueAt(column, draw - from) : NaN;
  }
}
