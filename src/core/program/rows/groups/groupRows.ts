import type { Evaluation } from '../../evaluation.ts';
import type { RowSummary } from '../rowSummary.ts';
import { addRows, startTally, summaryOf } from '../rowTally.ts';
import { heldTotals } from './heldTotals.ts';
import { totalCalls } from '../totalCalls.ts';
import { membersOf, type RowGroups } from './rowGroups.ts';

/**
 * What each group of rows comes to, from an evaluation of all rows (one variant), by the same tally as the whole: sums
 * where the case sums, ratios and measures anew from the group's own sums and flows. `total(…)` inside a row's formula
 * stays the sum over ALL rows, since that is what each row was worked out with; in a rule for the whole it is the sum
 * over the group, whose whole the rule then gives. Lines paid once for all rows are in no group.
 */
export function groupRows(evaluation: Evaluation, groups: RowGroups): readonly RowSummary[] {
  const { program, inputs, columns, scope } = evaluation;
  const calls = totalCalls(program);
  const rules = calls.filter(({ owner }) => owner === null);
  const held = heldTotals(evaluation);
  const ran = new Set([...columns.keys(), ...evaluation.flows.keys()]);
  const counted = Array.from({ length: inputs.lanes.rows }, (_, row) => row).filter((row) =>
    scope.counted(row),
  );
  const tallies = Array.from({ length: groups.count }, () => startTally(program, ran, rules, true));
  for (const [group, members] of membersOf(groups, counted, 0)) addRows(tallies[group]!, evaluation, members);
  return tallies.map((tally) =>
    summaryOf(tally, {
      rows: tally.counted,
      mapped: [...(inputs.rows?.values.keys() ?? [])],
      totals: calls.map((call) => [call, held.get(call.call)?.[0] ?? NaN]),
    }),
  );
}
