import type { Measure } from '../../../../../core/model/measure.ts';
import type { CaseView } from '../../caseView.svelte.ts';

/** Outcomes that are numbers and have one as things stand, or lie beyond the horizon; headline ones first. */
export function outcomeChoices(view: CaseView): readonly string[] {
  const { model, program } = view.open;
  const numbers = model.outcomes.filter(({ figure }) => {
    const isNumber = program.figures.get(figure)?.type?.kind === 'number';
    return isNumber && ['value', 'never'].includes(view.state(figure).state);
  });
  const ordered = [...numbers.filter((one) => one.headline), ...numbers.filter((one) => !one.headline)];
  return [...new Set(ordered.map(({ figure }) => figure))];
}

/** What a reader asks about first: whether it pays in the budget, else the first headline. */
export function firstOutcome(view: CaseView, choices: readonly string[]): string | null {
  return choices.find((id) => isPresentValueOfCash(view, id)) ?? choices[0] ?? null;
}

/** Above 0 it pays. */
export function isPresentValueOfCash(view: CaseView, id: string): boolean {
  const measure: Measure | undefined = view.open.model.measures?.find((one) => one.id === id);
  return (
    measure !== undefined && 'measure' in measure && measure.measure === 'npv' && measure.of.lens === 'cash'
  );
}
