import { columnOf } from '../../../../../core/dataset/table.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import { shownNumbers } from '../shownNumbers.ts';
import { keysOf, type SiteRows } from '../siteRows.ts';

/** A figure's value in every row, in the unit it is shown in: NaN without one, Infinity for never. */
export function chartColumn(view: CaseView, rows: SiteRows, figure: string): Float64Array {
  const raw = view.open.many?.figures?.get(figure);
  if (!raw) return keysOf(rows, figure);
  return shownNumbers(raw, view.open.program.figures.get(figure)?.unit);
}

/** Rows that are drawn: part rows and total rows would be counted beside what they belong to. */
export function drawnRows(view: CaseView, rows: SiteRows): Int32Array {
  const table = view.open.many?.table;
  const parts = table?.parts === undefined ? undefined : columnOf(table, table.parts);
  const apart = new Set(table?.totals);
  if (table && apart.size === 0 && parts?.type !== 'text') return rows.every();
  const isApart = table
    ? (row: number) => apart.has(row) || (parts?.type === 'text' && (parts.data[row] ?? -1) >= 0)
    : (row: number) => rows.isTotal(row) || rows.part(row) !== null;
  const drawn = new Int32Array(rows.count);
  let count = 0;
  for (let row = 0; row < rows.count; row++) if (!isApart(row)) drawn[count++] = row;
  return drawn.slice(0, count);
}

/** The same numbers with nothing in the place of what never comes; the numbers themselves where all of it comes. */
export function finiteOnly(values: Float64Array): Float64Array {
  let finite: Float64Array | null = null;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value === Infinity || value === -Infinity) (finite ??= new Float64Array(values))[row] = NaN;
  }
  return finite ?? values;
}

/** The same numbers for these rows alone, in their order. */
export function takeRows(values: Float64Array, rows: Int32Array): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) taken[at] = values[rows[at]!]!;
  return taken;
}

/**
 * Figures that can be drawn by row: numbers of one unit that differ from row to row. What the rows give comes last, for
 * it says the least that is new.
 */
export function chartFigures(view: CaseView, rows: SiteRows): readonly string[] {
  const { model, program, evaluation, many } = view.open;
  const outcomes = [...model.outcomes].sort((a, b) => Number(!a.headline) - Number(!b.headline));
  const offered = [
    ...outcomes.map(({ figure }) => figure).filter((id) => !rows.mapped.includes(id)),
    ...(model.measures ?? []).map(({ id }) => id),
    ...rows.mapped,
  ];
  const differs = (id: string): boolean =>
    many ? (many.figures?.has(id) ?? false) : (evaluation.columns.get(id)?.length ?? 1) > 1;
  return [...new Set(offered)].filter((id) => {
    const number = program.figures.get(id)?.type?.kind === 'number';
    return number && !view.wholeOnly(id) && !view.hasOwnUnits(id) && differs(id);
  });
}
