import type { Column } from '../../column.ts';
import type { Call } from '../../formula/expression.ts';
import { upstream } from '../compile/upstream.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Inputs } from '../prepareInputs.ts';
import type { Program } from '../program.ts';
import { evaluateBlock } from './evaluateBlock.ts';
import { membersOf, type RowGroups } from './groups/rowGroups.ts';
import type { RowSummary } from './rowSummary.ts';
import { addRows, addTotals, startTally, startTotal, summaryOf, totalOf } from './rowTally.ts';
import { sliceInputs } from './sliceInputs.ts';
import { needsAllRows, totalCalls, type TotalCall } from './totalCalls.ts';

/** Rows of one block: large enough that the loops rule, small enough to stay in the processor's cache. */
export const BLOCK_ROWS = 4096;

export interface RowOptions {
  /** Figures that run, with all they read; without it every one. */
  readonly only?: readonly string[];
  /** Figures whose value in every row is asked for. */
  readonly rows?: readonly string[];
  readonly block?: number;
  /** Groups whose rows are tallied apart, besides all of them together. */
  readonly groups?: RowGroups;
  /** Sums over all rows that stand as they are; without them they are made of these rows. */
  readonly held?: ReadonlyMap<Call, Column>;
}

export interface RowRun {
  readonly summary: RowSummary;
  /** What each group asked for comes to. */
  readonly groups: readonly RowSummary[];
  /** One number per row in base units, by figure asked for. */
  readonly figures: ReadonlyMap<string, Float64Array>;
}

/**
 * Runs a case over the rows of its inputs (one variant) block by block, so that memory follows the block and not the
 * rows. Yields the share of the work done after every block. Sums over all rows that formulas read are made first, in
 * as many rounds as they stand on one another; rows that are added up are added in their own order.
 */
export function* summariseRows(
  program: Program,
  inputs: Inputs,
  options: RowOptions = {},
): Generator<number, RowRun> {
  const { rows } = inputs;
  if (!rows) throw new Error('there are no rows to run over');
  const count = inputs.lanes.rows;
  const block = needsAllRows(program) ? count : (options.block ?? BLOCK_ROWS);
  const wanted = wantedBy(program, options);
  const calls = totalCalls(program).filter(
    ({ owner }) => owner === null || owner === '' || wanted.has(owner),
  );
  const rounds = options.held ? [] : roundsOf(program, calls);
  const lifted = new Map<Call, Column>(options.held);
  const inRules = calls.filter(({ owner }) => owner === null);
  const passes = rounds.length + 1;

  for (const [round, ready] of rounds.entries()) {
    const reads = upstream(
      program,
      ready.flatMap((call) => call.reads),
    );
    const sums = ready.map((call) => startTotal(call));
    for (let from = 0; from < count; from += block) {
      const run = evaluateBlock(
        program,
        sliceInputs(inputs, from, Math.min(count, from + block)),
        reads,
        lifted,
      );
      addTotals(sums, run, countedIn(run));
      yield (round + Math.min(1, (from + block) / count)) / passes;
    }
    for (const sum of sums) lifted.set(sum.call.call, totalOf(sum));
  }

  const figures = new Map((options.rows ?? []).map((id) => [id, new Float64Array(count)]));
  const whole = startTally(program, wanted, inRules);
  const groups = Array.from({ length: options.groups?.count ?? 0 }, () =>
    startTally(program, wanted, inRules, true),
  );
  for (let from = 0; from < count; from += block) {
    const to = Math.min(count, from + block);
    const run = evaluateBlock(program, sliceInputs(inputs, from, to), wanted, lifted);
    const own = countedIn(run);
    addRows(whole, run, own);
    if (options.groups) {
      for (const [group, members] of membersOf(options.groups, own, from))
        addRows(groups[group]!, run, members);
    }
    for (const [id, out] of figures) writeRows(out, run.columns.get(id), from, to);
    yield (rounds.length + to / count) / passes;
  }
  const totals = totalCalls(program).map((call) => [call, lifted.get(call.call)?.[0] ?? NaN] as const);
  const made = { rows: count, mapped: [...rows.values.keys()], totals };
  return {
    summary: summaryOf(whole, made),
    groups: groups.map((group) => summaryOf(group, { ...made, rows: group.counted })),
    figures,
  };
}

/** A break-even is sought in every row only where it is asked for there, or another figure reads it. */
function wantedBy(program: Program, { only, rows = [] }: RowOptions): ReadonlySet<string> {
  const isSolve = (id: string): boolean => program.nodes.get(id)?.kind === 'solve';
  return upstream(program, [...(only ?? program.order).filter((id) => !isSolve(id)), ...rows]);
}

/** Calls by when they can be summed: each round needs only the sums of the rounds before. */
function roundsOf(program: Program, calls: readonly TotalCall[]): readonly (readonly TotalCall[])[] {
  let open = calls.filter(({ owner }) => owner !== null);
  const rounds: (readonly TotalCall[])[] = [];
  while (open.length > 0) {
    const waiting = open;
    const isReady = ({ call, reads }: TotalCall): boolean => {
      const above = upstream(program, reads);
      return !waiting.some(
        (other) => other.call !== call && (above.has(other.owner ?? '') || stands(other, call)),
      );
    };
    const ready = waiting.filter(isReady);
    // A figure that reads its own total through others would be a circle, which compiling refuses.
    if (ready.length === 0) throw new Error('totals stand on one another in a circle');
    rounds.push(ready);
    open = waiting.filter((call) => !ready.includes(call));
  }
  return rounds;
}

/** Whether one call stands inside another, by their places in the formula's text. */
function stands(inner: TotalCall, outer: Call): boolean {
  const contains = (expression: TotalCall['of']): boolean =>
    expression === inner.call ||
    (expression.kind === 'call' && expression.arguments.some(contains)) ||
    (expression.kind === 'binary' && (contains(expression.left) || contains(expression.right))) ||
    (expression.kind === 'unary' && contains(expression.of));
  return outer.arguments.some(contains);
}

function countedIn(run: Evaluation): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < run.inputs.lanes.rows; row++) if (run.scope.counted(row)) rows.push(row);
  return rows;
}

function writeRows(out: Float64Array, column: Column | undefined, from: number, to: number): void {
  if (!column || column.length === 1) out.fill(column?.[0] ?? NaN, from, to);
  else out.set(column, from);
}
