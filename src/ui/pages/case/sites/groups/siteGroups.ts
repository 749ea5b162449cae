import { columnOf } from '../../../../../core/dataset/table.ts';
import { limits } from '../../../../../core/document/limits.ts';
import { namesIn } from '../../../../../core/formula/namesIn.ts';
import { upstream } from '../../../../../core/program/compile/upstream.ts';
import { figureAt, type FigureState } from '../../../../../core/program/figureAt.ts';
import type { Program } from '../../../../../core/program/program.ts';
import { countedRows, type CountedRows } from '../../../../../core/program/receipt/countedRows.ts';
import { breakEvenOfGroups } from '../../../../../core/program/rows/groups/breakEvenOfGroups.ts';
import { groupLacks } from '../../../../../core/program/rows/groups/groupLacks.ts';
import { groupRows } from '../../../../../core/program/rows/groups/groupRows.ts';
import { groupsOf } from '../../../../../core/program/rows/groups/groupsOf.ts';
import { heldTotals } from '../../../../../core/program/rows/groups/heldTotals.ts';
import { wholeOfRows } from '../../../../../core/program/rows/wholeOfRows.ts';
import type { CaseView } from '../../caseView.svelte.ts';

/** The rows on show put together by a column of theirs. */
export interface SiteGroups {
  /** What the column is called. */
  readonly head: string;
  readonly count: number;
  /** The group of each row. */
  readonly of: Int32Array;
  /** Text of the column; null = the rows that have none. */
  name(group: number): string | null;
  /** Rows of the group that are neither a part of another nor a total. */
  counted(group: number): number;
  state(figure: string, group: number): FigureState;
  /** Which of its rows a figure is made of; null where it is the same in all of them. */
  rows(figure: string, group: number): CountedRows | null;
}

/** null where rows are not put together, or no answer has come yet. `columns` are the figures that are shown. */
export function siteGroups(view: CaseView, columns: readonly string[]): SiteGroups | null {
  const { table, many, evaluation, program } = view.open;
  const column = table?.groups === undefined ? undefined : columnOf(table, table.groups);
  if (!table || !column || column.type === 'number') return null;
  const groups = groupsOf(table.rows, (row) => column.data[row] ?? -1);
  if (groups.count > limits.groups) return null;
  const summaries = many ? many.groups : groupRows(evaluation, groups);
  if (summaries.length !== groups.count) return null;

  const { inputs } = evaluation;
  const wholes = (solved: ReadonlyMap<string, Float64Array>) =>
    summaries.map((summary, group) =>
      wholeOfRows(program, inputs, summary, {
        rerun: () => {
          throw new Error('a group does not try values by itself');
        },
        breakEven: (_, id) => solved.get(id)?.[group] ?? NaN,
      }),
    );
  const lacking = new Set(columns.filter((id) => groupLacks(evaluation, id)));
  const sought = new Map(columns.map((id) => [id, lacking.has(id) ? [] : breakEvensIn(program, id)]));
  const asked = new Set([...sought.values()].flat());
  const plain = wholes(new Map());
  const solved = many
    ? new Map<string, Float64Array>()
    : new Map(
        [...asked].map((id) => [
          id,
          breakEvenOfGroups({ inputs, groups, wholes: plain, held: heldTotals(evaluation) }, id),
        ]),
      );
  const made = solved.size > 0 ? wholes(solved) : plain;
  // Of many rows a worker seeks the break-evens of the whole alone.
  const isWhole = (id: string): boolean =>
    lacking.has(id) || (many !== null && (sought.get(id) ?? []).length > 0);
  return {
    head: column.name,
    count: groups.count,
    of: groups.of,
    name: (group) => column.dictionary[groups.keys[group] ?? -1] ?? null,
    counted: (group) => summaries[group]?.counted ?? 0,
    state: (figure, group) => (isWhole(figure) ? { state: 'whole' } : figureAt(made[group]!, figure)),
    rows: (figure, group) => (isWhole(figure) ? null : countedRows(made[group]!, figure)),
  };
}

/** The break-evens that a figure of a group is made of. */
function breakEvensIn(program: Program, id: string): readonly string[] {
  const rule = program.wholes.get(id);
  const reads = upstream(program, [id, ...(rule ? namesIn(rule) : [])]);
  return [...reads].filter((one) => program.nodes.get(one)?.kind === 'solve');
}
