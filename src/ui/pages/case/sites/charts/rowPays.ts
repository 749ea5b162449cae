import { siteFigure } from '../../../../../core/analysis/sites/siteFigure.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import type { SiteRows } from '../siteRows.ts';
import { paysOffer, sitePays } from '../table/sitePays.ts';
import { chartColumn } from './chartColumns.ts';

/** Whether rows pay: the figure that says so, and its value in every row, below 0 where a row does not. */
export interface RowPays {
  readonly figure: string;
  readonly values: Float64Array;
}

/** null where no figure says it of a row, no row has a number yet, or a worker has not been asked for it. */
export function rowPays(view: CaseView, rows: SiteRows): RowPays | null {
  const { evaluation, many } = view.open;
  const figure = siteFigure(evaluation);
  if (figure === null || (many && !many.figures?.has(figure))) return null;
  const values = chartColumn(view, rows, figure);
  return values.some((value) => !Number.isNaN(value)) ? { figure, values } : null;
}

/** What a figure that rows give must be, row by row, for them to pay. */
export interface PaysLimits {
  /** By row of the table; NaN without one. */
  readonly values: Float64Array;
  readonly from: 'least' | 'most';
}

/** Sought by running the rows again and again: for more rows than this only where the table is asked. */
const few = 200;

/** null where the figure is not one that can make a row pay, or rows differ in which way it must go. */
export function paysLimits(view: CaseView, rows: SiteRows, figure: string): PaysLimits | null {
  const offer = rows.count <= few ? paysOffer(view) : null;
  if (!offer?.parameters.includes(figure)) return null;
  const found = sitePays(view, offer.figure, figure)?.rows ?? [];
  const ways = new Set(found.flatMap((one) => (one.state === 'value' ? [one.from] : [])));
  const [from] = ways;
  if (from === undefined || ways.size > 1) return null;
  return { from, values: Float64Array.from(found, (one) => (one.state === 'value' ? one.value : NaN)) };
}
