import { valueAt, type Column } from '../../column.ts';
import { upstream } from '../compile/upstream.ts';
import type { Evaluation } from '../evaluation.ts';
import { emptyAbove } from '../needs/emptyAbove.ts';
import type { FigureTally } from './rowSummary.ts';

const shownNames = 20;

/**
 * Adds one block's rows to what is known of the named figures. Whether all rows are alike is judged on every row of
 * the block; of a `group` on its counted rows alone.
 */
export function tallyFigures(
  tally: Map<string, FigureTally>,
  block: Evaluation,
  ids: Iterable<string>,
  counted: readonly number[],
  group = false,
): void {
  if (group && counted.length === 0) return;
  for (const id of ids) {
    const column = block.columns.get(id);
    if (!column) continue;
    const start = tally.get(id);
    const own: FigureTally = start ?? {
      ...{
        sum: 0,
        known: 0,
        left: 0,
        leftNames: [],
        first: valueAt(column, group ? counted[0]! : 0),
        own: NaN,
        alike: true,
      },
      uniform: true,
    };
    tally.set(id, own);
    if (own.known + own.left === 0 && Number.isNaN(own.own) && counted.length > 0)
      own.own = valueAt(column, counted[0]!);
    if (column.length > 1) own.uniform = false;
    if (own.alike) own.alike = group ? eachIs(own.first, column, counted) : allAre(own.first, column);
    const gaps = addKnown(own, column, counted);
    if (gaps.length > 0 && column.length > 1) countWaiting(own, block, id, gaps);
  }
}

/** Adds the rows that have a value, one after another, and gives those that have none. */
function addKnown(own: FigureTally, column: Column, counted: readonly number[]): readonly number[] {
  const gaps: number[] = [];
  const step = column.length === 1 ? 0 : 1;
  let { sum, known } = own;
  for (let at = 0; at < counted.length; at++) {
    const row = counted[at]!;
    const value = column[row * step]!;
    if (value === value) {
      sum += value;
      known += 1;
    } else gaps.push(row);
  }
  own.sum = sum;
  own.known = known;
  return gaps;
}

/** Rows in which the figure waits for a value; elsewhere there is none to be had. */
function countWaiting(own: FigureTally, block: Evaluation, id: string, gaps: readonly number[]): void {
  const { rows } = block.inputs;
  const mapped = [...upstream(block.program, [id])].flatMap((above) => rows?.values.get(above) ?? []);
  const waits = (row: number): boolean =>
    mapped.length === 0 ? false : mapped.some((values) => Number.isNaN(values[row]));
  const always = emptyAbove(block, [id], { row: gaps[0]! }).some((parameter) => !rows?.values.has(parameter));
  for (const row of gaps) {
    if (!always && !waits(row)) continue;
    own.left += 1;
    if (own.leftNames.length < shownNames) own.leftNames.push(rows?.names[row] ?? '');
  }
}

function allAre(value: number, column: Float64Array): boolean {
  for (const each of column) if (each !== value) return false;
  return true;
}

function eachIs(value: number, column: Column, rows: readonly number[]): boolean {
  return rows.every((row) => valueAt(column, row) === value);
}
