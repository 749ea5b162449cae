import { valueAt, type Column } from '../../../column.ts';
import { evaluateExpression } from '../../../formula/evaluateExpression.ts';
import type { Call } from '../../../formula/expression.ts';
import { namesIn } from '../../../formula/namesIn.ts';
import { toBase } from '../../../units/unit.ts';
import type { Evaluation } from '../../evaluation.ts';
import type { Inputs } from '../../prepareInputs.ts';
import { findRoot } from '../../years/findRoot.ts';
import { drain } from '../evaluateRows.ts';
import { summariseRows } from '../summariseRows.ts';
import { needsAllRows } from '../totalCalls.ts';
import { wholeOfRows } from '../wholeOfRows.ts';
import type { RowGroups } from './rowGroups.ts';

interface Grouped {
  /** The inputs of all rows. */
  readonly inputs: Inputs;
  readonly groups: RowGroups;
  /** The whole of each group as it stands. */
  readonly wholes: readonly Evaluation[];
  /** Sums over all rows, which stay: only one group is moved at a time. */
  readonly held: ReadonlyMap<Call, Column>;
}

/**
 * The break-even `id` of each group, in the parameter's base unit: the one value that, set in every row of the group
 * alone, brings the group's figure to its target. NaN where there is none, or where rows cannot be moved apart.
 */
export function breakEvenOfGroups({ inputs, groups, wholes, held }: Grouped, id: string): Float64Array {
  const none = new Float64Array(groups.count).fill(NaN);
  const program = wholes[0]?.program;
  const node = program?.nodes.get(id);
  if (!program || node?.kind !== 'solve' || needsAllRows(program)) return none;
  const { for: parameter, make, within } = node.measure.solve;
  const unit = program.figures.get(parameter)?.unit;
  if (!unit) return none;
  const rule = program.wholes.get(make);
  const only = [make, ...(rule ? namesIn(rule) : [])];
  const targets = wholes.map(({ scope }) =>
    node.equal ? valueAt(evaluateExpression(node.equal, scope), 0) : 0,
  );
  const gapAt = (point: Column): Column => {
    const own = Float64Array.from(groups.of, (group) => point[group]!);
    const changed = { ...inputs, columns: new Map(inputs.columns).set(parameter, own) };
    const run = drain(summariseRows(program, changed, { only, groups, held }), () => undefined);
    return Float64Array.from(run.groups, (summary, group) => {
      const whole = wholeOfRows(program, changed, summary, {
        rerun: () => {
          throw new Error('a break-even is not sought inside another');
        },
        breakEven: () => NaN,
      });
      return (whole.wholes.get(make)?.[0] ?? NaN) - targets[group]!;
    });
  };
  return findRoot({
    lanes: groups.count,
    low: toBase(within[0], unit),
    high: toBase(within[1], unit),
    gap: (points) => points.map(gapAt),
  });
}
