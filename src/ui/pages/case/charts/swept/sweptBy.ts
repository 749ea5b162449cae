import { sweepBasis } from '../../../../../core/analysis/sweep/sweepBasis.ts';
import type { SweepTable } from '../../../../../core/model/reading.ts';
import { evaluate } from '../../../../../core/program/evaluate.ts';
import { figureAt, type FigureState } from '../../../../../core/program/figureAt.ts';
import { prepareInputs, type InputOptions } from '../../../../../core/program/prepareInputs.ts';
import type { CaseView } from '../../caseView.svelte.ts';

export interface SweptBy {
  readonly options: InputOptions;
  /** True where the page's figures are those of its rows and this table's are not. */
  readonly withoutRows: boolean;
  /** True where the rows give the swept value, so that the reader is in as many places as there are rows. */
  readonly byRow: boolean;
  /** A figure as the table would give it with nothing swept. */
  readonly state: (id: string) => FigureState;
}

/** What a sweep table is worked out on as the document stands. */
export function sweptBy(view: CaseView, table: SweepTable): SweptBy {
  const { program, inputs } = view.open;
  const rows = view.open.rows ?? view.open.mapped;
  const { reading, changes, settings } = inputs;
  const options = sweepBasis(program, table, { reading, changes: [...changes.values()], settings, rows });
  const own = table.reading !== undefined;
  const withoutRows = !own && rows !== null && options.rows !== rows;
  const byRow = !own && 'parameter' in table.over && rows?.values.has(table.over.parameter) === true;
  if (!own && !withoutRows) return { options, withoutRows, byRow, state: (id) => view.state(id) };
  const other = prepareInputs(program, { ...options, reading: table.reading ?? options.reading ?? null });
  return { options, withoutRows, byRow, state: (id) => figureAt(evaluate(program, other, [id]), id) };
}
