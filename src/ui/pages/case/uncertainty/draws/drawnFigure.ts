import { cashValue } from '../../../../../core/uncertainty/run/cashValue.ts';
import { drawableOutcomes } from '../../../../../core/uncertainty/run/drawableOutcomes.ts';
import type { Lens } from '../../../../../core/model/line.ts';
import type { CaseView } from '../../caseView.svelte.ts';

export interface LensChoices {
  /** null = of no lens. */
  readonly lens: Lens | null;
  readonly figures: readonly string[];
}

/** Outcomes that have a number as things stand, or lie beyond the horizon, by lens: they are never added. */
export function drawnChoices(view: CaseView): readonly LensChoices[] {
  const has = (id: string): boolean => ['value', 'never'].includes(view.state(id).state);
  const found = drawableOutcomes(view.open.program).filter(({ figure }) => has(figure));
  const lenses: readonly (Lens | null)[] = ['cash', 'capacity', 'societal', 'memo', null];
  return lenses.flatMap((lens) => {
    const own = found.filter((one) => (one.lens ?? null) === lens).map(({ figure }) => figure);
    return own.length > 0 ? [{ lens, figures: [...new Set(own)] }] : [];
  });
}

/** The figure shown in full: the chosen one, else whether it pays in the budget, else the first there is. */
export function drawnFigure(view: CaseView): string | null {
  const all = drawnChoices(view).flatMap(({ figures }) => figures);
  const { chosen } = view.draws;
  const cash = cashValue(view.open.model);
  return [chosen, cash].find((id) => id !== null && all.includes(id)) ?? all[0] ?? null;
}
