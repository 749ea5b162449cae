import type { Column } from '../../column.ts';
import type { Call } from '../../formula/expression.ts';
import { namesIn } from '../../formula/namesIn.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Inputs } from '../prepareInputs.ts';
import type { Program } from '../program.ts';
import { upstream } from '../compile/upstream.ts';
import { breakEvenOfRows } from './breakEvenOfRows.ts';
import { sliceVariant } from './sliceInputs.ts';
import { summariseRows, type RowRun } from './summariseRows.ts';
import { wholeOfRows } from './wholeOfRows.ts';

/**
 * The named figures for the whole of many rows, block by block and variant by variant: what `evaluate` gives, in the
 * memory of one block. It answers for the whole alone. `onBlock` is told after every block that work goes on.
 */
export function evaluateRows(
  program: Program,
  inputs: Inputs,
  only: readonly string[],
  onBlock: () => void = () => undefined,
): Evaluation {
  const rerun: Evaluation['rerun'] = (changed, figures) => evaluateRows(program, changed, figures, onBlock);
  const reads = [...only, ...only.flatMap((id) => wholeReads(program, id))];
  const sought = upstream(program, reads);
  const wholes = Array.from({ length: inputs.lanes.variants }, (_, variant) => {
    const own = inputs.lanes.variants === 1 ? inputs : sliceVariant(inputs, variant);
    const { summary } = drain(summariseRows(program, own, { only: reads }), onBlock);
    return wholeOfRows(program, own, summary, {
      rerun,
      breakEven: (whole, id) => (sought.has(id) ? breakEvenOfRows(whole, own, id) : NaN),
    });
  });
  const [first] = wholes;
  if (!first) throw new Error('an evaluation has at least one variant');
  return wholes.length === 1 ? first : sideBySide(first, wholes);
}

function wholeReads(program: Program, id: string): readonly string[] {
  const expression = program.wholes.get(id);
  return expression ? namesIn(expression) : [];
}

/** Runs to the end without a pause. */
export function drain(run: Generator<number, RowRun>, onBlock: () => void): RowRun {
  for (;;) {
    const next = run.next();
    if (next.done) return next.value;
    onBlock();
  }
}

/** Wholes of several variants as the variants of one; their flows stay apart, so budgets cannot be read from it. */
function sideBySide(first: Evaluation, wholes: readonly Evaluation[]): Evaluation {
  const together = (column: (whole: Evaluation) => Column | undefined): Column =>
    Float64Array.from(wholes, (whole) => column(whole)?.[0] ?? NaN);
  const lifted = new Map<Call, Column>(
    [...(first.scope.lifted?.keys() ?? [])].map((call) => [
      call,
      together(({ scope }) => scope.lifted?.get(call)),
    ]),
  );
  const lanes = { variants: wholes.length, rows: 1 };
  return {
    ...first,
    inputs: { ...first.inputs, lanes },
    scope: { ...first.scope, lanes, lifted },
    columns: new Map([...first.columns.keys()].map((id) => [id, together(({ columns }) => columns.get(id))])),
    wholes: new Map([...first.wholes.keys()].map((id) => [id, together((whole) => whole.wholes.get(id))])),
    flows: new Map(),
  };
}
