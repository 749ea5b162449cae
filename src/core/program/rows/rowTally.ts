import { uniform, valueAt } from '../../column.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import type { Line } from '../../model/line.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Program } from '../program.ts';
import type { FigureTally, RowSummary } from './rowSummary.ts';
import { tallyFigures } from './tallyFigures.ts';
import { patternsOf, tallyLines, type LineTally } from './tallyLines.ts';
import type { TotalCall } from './totalCalls.ts';

/** What many rows come to as it grows from block to block: all rows of a table, or those of one group. */
export interface RowTally {
  readonly isGroup: boolean;
  readonly rowLines: readonly Line[];
  /** Lines that belong to no row. */
  readonly sharedLines: readonly Line[];
  readonly figures: Map<string, FigureTally>;
  readonly lines: LineTally;
  readonly wholeLines: Map<string, Float64Array>;
  /** The sums that rules about the whole ask for. */
  readonly rules: readonly TotalSum[];
  counted: number;
}

/** A sum over rows as it grows. */
export interface TotalSum {
  readonly call: TotalCall;
  sum: number;
  known: number;
}

export function startTotal(call: TotalCall): TotalSum {
  return { call, sum: 0, known: 0 };
}

/** `wanted` are the figures that run. */
export function startTally(
  { model }: Program,
  wanted: ReadonlySet<string>,
  rules: readonly TotalCall[],
  isGroup = false,
): RowTally {
  const lines = model.lines.filter(({ id }) => wanted.has(id));
  return {
    isGroup,
    rowLines: lines.filter(({ per }) => per !== 'whole'),
    sharedLines: lines.filter(({ per }) => per === 'whole'),
    figures: new Map(),
    lines: new Map(),
    wholeLines: new Map(),
    rules: rules.map(startTotal),
    counted: 0,
  };
}

/** Adds these rows of a block, one after another; the others are left as they are. */
export function addRows(tally: RowTally, block: Evaluation, counted: readonly number[]): void {
  tallyFigures(tally.figures, block, block.columns.keys(), counted, tally.isGroup);
  tallyLines(tally.lines, block, tally.rowLines, counted);
  addTotals(tally.rules, block, counted);
  if (tally.counted === 0 && counted.length > 0) {
    for (const { id } of tally.sharedLines) {
      const amounts = block.flows.get(id) ?? [];
      // What is paid once for all belongs to no group more than to another: as with a single row, none bears it.
      const amountOf = (year: number): number => (tally.isGroup ? 0 : valueAt(amounts[year]!, counted[0]!));
      tally.wholeLines.set(
        id,
        Float64Array.from(amounts, (_, year) => amountOf(year)),
      );
    }
  }
  tally.counted += counted.length;
}

export function addTotals(
  sums: readonly TotalSum[],
  run: Pick<Evaluation, 'scope'>,
  counted: readonly number[],
): void {
  for (const growing of sums) {
    const column = evaluateExpression(growing.call.of, run.scope);
    for (const row of counted) {
      const value = valueAt(column, row);
      if (Number.isNaN(value)) continue;
      growing.sum += value;
      growing.known += 1;
    }
  }
}

/** Without any row that has a value there is no sum. */
export function totalOf({ sum, known }: TotalSum): Float64Array {
  return uniform(known > 0 && Number.isFinite(sum) ? sum : NaN);
}

/**
 * The tally as plain data. `totals` has every total(…) of the program in order: the sums over all rows that rows
 * themselves read; a rule about the whole has its sum from the rows of the tally.
 */
export function summaryOf(
  tally: RowTally,
  {
    rows,
    mapped,
    totals,
  }: {
    readonly rows: number;
    readonly mapped: readonly string[];
    readonly totals: readonly (readonly [TotalCall, number])[];
  },
): RowSummary {
  const { counted, figures, lines, wholeLines, rules } = tally;
  const own = new Map(rules.map((sum) => [sum.call.call, totalOf(sum)[0] ?? NaN]));
  return {
    ...{ rows, counted, mapped, figures, wholeLines },
    shared: new Set([...figures].flatMap(([id, figure]) => (figure.uniform ? [id] : []))),
    patterns: patternsOf(lines),
    totals: totals.map(([{ call }, sum]) => own.get(call) ?? sum),
  };
}
