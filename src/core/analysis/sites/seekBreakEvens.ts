import { uniform, valueAt, type Column } from '../../column.ts';
import type { Call } from '../../formula/expression.ts';
import { upstream } from '../../program/compile/upstream.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { evaluateBlock } from '../../program/rows/evaluateBlock.ts';
import { sliceInputs } from '../../program/rows/sliceInputs.ts';
import { solveAt } from '../../program/years/evaluateSolve.ts';
import { vary } from '../../program/years/widen.ts';
import { fromBase, toBase } from '../../units/unit.ts';
import { verdicts, type RowBreakEvens } from './breakEvenAt.ts';

/** So far from 0 a figure may be, in kroner, where it is called 0. */
const NEAR = 1;

/** Rows at a time: every one is tried at tens of values at once. */
const BLOCK_ROWS = 512;

export interface Sought {
  readonly parameter: string;
  /** The figure that is to be 0. */
  readonly figure: string;
  /** Values tried, in the parameter's own unit. */
  readonly within: readonly [number, number];
  /** Sums over all rows, which stay as they are: only one row is moved at a time. */
  readonly held: ReadonlyMap<Call, Column>;
  readonly block?: number;
}

/** The break-even of every row, block by block. Yields the share of the rows done. */
export function* seekBreakEvens(
  program: Program,
  inputs: Inputs,
  { block = BLOCK_ROWS, ...sought }: Sought,
): Generator<number, RowBreakEvens> {
  const count = inputs.lanes.rows;
  const found = {
    within: sought.within,
    values: new Float64Array(count).fill(NaN),
    verdicts: new Uint8Array(count),
  };
  for (let from = 0; from < count; from += block) {
    const to = Math.min(count, from + block);
    seekIn(program, sliceInputs(inputs, from, to), sought, (row, value, verdict) => {
      found.values[from + row] = value;
      found.verdicts[from + row] = verdict;
    });
    yield to / count;
  }
  return found;
}

function seekIn(
  program: Program,
  inputs: Inputs,
  { parameter, figure, within, held }: Sought,
  tell: (row: number, value: number, verdict: number) => void,
): void {
  const unit = program.figures.get(parameter)?.unit;
  if (!unit) return;
  const { rows } = inputs.lanes;
  const wanted = upstream(program, [figure]);
  const alone = evaluateBlock(program, inputs, wanted, held);
  const solve = { for: parameter, make: figure, within };
  const found = solveAt(alone, { id: 'siteBreakEven', solve }, uniform(0), 'row');
  const tried = (changed: Inputs): Column =>
    evaluateBlock(program, changed, wanted, held).columns.get(figure) ?? uniform(NaN);
  const ends = within.map((end) => toBase(end, unit));
  const atEnds = tried(vary(inputs, parameter, ends));
  const atFound = tried({ ...inputs, columns: new Map(inputs.columns).set(parameter, found) });
  const now = alone.columns.get(figure) ?? uniform(NaN);
  const place = (state: string, from: string | null = null, pays: boolean | null = null): number =>
    verdicts.findIndex(
      (one) => one.state === state && (one.state !== 'value' || (one.from === from && one.pays === pays)),
    );
  for (let row = 0; row < rows; row++) {
    const [low, high] = [valueAt(atEnds, row), valueAt(atEnds, rows + row)];
    const value = fromBase(valueAt(found, row), unit);
    if (Number.isNaN(low) || Number.isNaN(high)) tell(row, NaN, place('missing'));
    else if (Math.abs(valueAt(atFound, row)) <= NEAR && Number.isFinite(value)) {
      const from = low < 0 || (low === 0 && high > 0) ? 'least' : 'most';
      tell(row, value, place('value', from, valueAt(now, row) >= 0));
    } else if (low < 0 !== high < 0) tell(row, NaN, place('jumps'));
    else tell(row, NaN, place(low < 0 ? 'never' : 'always'));
  }
}
