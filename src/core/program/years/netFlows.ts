import { uniform, type Column } from '../../column.ts';
import { signedSum, type Term } from '../../columnMath.ts';
import type { Line, Selection } from '../../model/line.ts';
import { selectLines, signOf } from '../compile/selectLines.ts';
import type { Evaluation } from '../evaluation.ts';
import { firstRow, sumRows } from './spread.ts';
import { summedFlows } from './rowSums.ts';

export type Level = 'row' | 'whole';

/** Signed sum by year of the lines a selection names. At row level lines counted once for the whole are left out
 *  when there are rows; at whole level rows are summed, those with a missing amount in `complete` left out: a part of a
 *  selection is summed over the same rows as the selection it is set against. */
export function netFlows(
  evaluation: Evaluation,
  selection: Selection,
  level: Level,
  complete: Selection = selection,
): Column[] {
  const lines = linesAt(evaluation, selection, level);
  const left = level === 'whole' ? leftOut(evaluation, linesAt(evaluation, complete, level)) : null;
  const parts = lines
    .map((line) => ({ line, sign: signOf(line, selection.payers) }))
    .filter(({ sign }) => sign !== 0)
    .map(({ line, sign }) => ({ sign, amounts: lineFlows(evaluation, line, level, left) }));
  const net: Column[] = [];
  let before: readonly Term[] = [];
  for (let year = 0; year <= evaluation.inputs.settings.horizon; year++) {
    const terms = parts.map(({ sign, amounts }) => ({ sign, column: amounts[year] ?? uniform(NaN) }));
    // Most lines run at the same amount for years: their sum is made once.
    net.push(year > 0 && sameColumns(terms, before) ? net[year - 1]! : signedSum(terms));
    before = terms;
  }
  return net;
}

function sameColumns(terms: readonly Term[], others: readonly Term[]): boolean {
  return terms.every(({ column }, i) => {
    const other = others[i]!.column;
    return column === other || (column.length === 1 && other.length === 1 && Object.is(column[0], other[0]));
  });
}

/** The lines that count at a level: a whole line belongs to no row. */
export function linesAt(evaluation: Evaluation, selection: Selection, level: Level): readonly Line[] {
  const { program, inputs } = evaluation;
  const lines = selectLines(program.model, selection, program.lineDimensions);
  return level === 'row' && inputs.rows ? lines.filter((line) => line.per !== 'whole') : lines;
}

/** Unsigned amounts of one line by year at a level. Length 1 or lanes (row), 1 or variants (whole). */
export function lineFlows(
  evaluation: Evaluation,
  line: Line,
  level: Level,
  left: LeftOut | null,
): readonly Column[] {
  const { inputs, scope } = evaluation;
  const flows = evaluation.flows.get(line.id) ?? [];
  if (level === 'row' || !inputs.rows) return flows;
  if (evaluation.sums) return summedFlows(evaluation.sums, line, flows, left?.lines ?? []);
  if (line.per === 'whole') return flows.map((amount) => firstRow(amount, inputs.lanes, scope.counted));
  return flows.map((amount) =>
    sumRows(amount, inputs.lanes, scope.counted, (lane) => left?.lanes.has(lane) === true),
  );
}

/** What a sum over rows leaves out: the lanes in which a row line of these has no amount. */
export interface LeftOut {
  readonly lines: readonly Line[];
  readonly lanes: ReadonlySet<number>;
}

/** A row in which one of the lines has no amount cannot be part of their sum. */
export function leftOut(evaluation: Evaluation, lines: readonly Line[]): LeftOut {
  const skipped = new Set<number>();
  const left = { lines, lanes: skipped };
  if (!evaluation.inputs.rows || evaluation.sums) return left;
  for (const line of lines) {
    if (line.per === 'whole') continue;
    for (const amount of evaluation.flows.get(line.id) ?? []) {
      if (amount.length === 1) continue;
      for (let lane = 0; lane < amount.length; lane++) if (Number.isNaN(amount[lane])) skipped.add(lane);
    }
  }
  return left;
}
