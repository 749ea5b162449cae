import type { SiteBreakEven } from '../../../../../core/analysis/sites/breakEvenAt.ts';
import { siteBreakEven, type SiteBreakEvens } from '../../../../../core/analysis/sites/siteBreakEven.ts';
import { siteFigure } from '../../../../../core/analysis/sites/siteFigure.ts';
import { isQuantity } from '../../../../../core/model/isQuantity.ts';
import { upstream } from '../../../../../core/program/compile/upstream.ts';
import type { CaseView } from '../../caseView.svelte.ts';

/** The figure by which a row pays, and the parameters whose value could make it do so. */
export interface PaysOffer {
  readonly figure: string;
  /** What comes by row first, then what the case shows first. */
  readonly parameters: readonly string[];
}

/** null where rows have no such figure, or none has been run yet. */
export function paysOffer(view: CaseView): PaysOffer | null {
  const { model, program, evaluation } = view.open;
  const { rows } = evaluation.inputs;
  const figure = rows ? siteFigure(evaluation) : null;
  if (!rows || figure === null) return null;
  const read = upstream(program, [figure]);
  const offered = model.parameters.filter(
    (one) => isQuantity(one) && read.has(one.id) && (rows.values.has(one.id) || one.headline === true),
  );
  const byRow = (id: string): number => Number(rows.values.has(id));
  const parameters = offered.map(({ id }) => id).sort((a, b) => byRow(b) - byRow(a));
  return parameters.length > 0 ? { figure, parameters } : null;
}

/** Of the rows that the page runs by itself. */
export function sitePays(view: CaseView, figure: string, parameter: string): SiteBreakEvens | null {
  return siteBreakEven(view.open.evaluation, parameter, figure);
}

/** What is known of each row, wherever it was sought. */
export type PaysAt = (row: number) => SiteBreakEven | undefined;
