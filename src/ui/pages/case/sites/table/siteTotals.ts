import { countedRows, type CountedRows } from '../../../../../core/program/receipt/countedRows.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import type { SiteRows } from '../siteRows.ts';

/** What the totals of a table of places are made of. */
export interface SiteTotals {
  /** Rows that are neither a part of another nor a total. */
  readonly counted: number;
  /** By figure with a total made of rows; null where it is the same in all of them. */
  readonly rows: ReadonlyMap<string, CountedRows | null>;
  /** Every total is made of these rows; null where they differ. */
  readonly alike: CountedRows | null;
}

export function siteTotals(view: CaseView, rows: SiteRows, columns: readonly string[]): SiteTotals {
  const own = columns
    .filter((id) => hasWhole(view, id) && !view.wholeOnly(id))
    .map((id) => [id, countedRows(view.open.evaluation, id)] as const);
  const made = own.flatMap(([, one]) => one ?? []);
  const names = new Set(made.map(({ left }) => left.join('\n')));
  const counted = view.open.many?.summary?.counted ?? countOwn(rows);
  return { counted, rows: new Map(own), alike: names.size <= 1 ? (made[0] ?? null) : null };
}

/** Whether a figure has one for all rows together. */
export function hasWhole(view: CaseView, id: string): boolean {
  const outcome = view.open.model.outcomes.find((one) => one.figure === id);
  const measure = view.open.model.measures?.some((one) => one.id === id) ?? false;
  return measure || (outcome?.whole !== undefined && outcome.whole !== 'none');
}

function countOwn(rows: SiteRows): number {
  let own = 0;
  for (let row = 0; row < rows.count; row++) if (rows.part(row) === null && !rows.isTotal(row)) own += 1;
  return own;
}
