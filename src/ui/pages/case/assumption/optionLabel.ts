import type { Choice } from '../../../../core/model/parameter.ts';
import type { CaseView } from '../caseView.svelte.ts';

export function optionId(option: Choice['options'][number]): string {
  return typeof option === 'string' ? option : option.id;
}

/** An option in words; its id where the case gives none. */
export function optionLabel(view: CaseView, choice: Choice, id: string): string {
  const option = choice.options.find((one) => optionId(one) === id);
  return option === undefined || typeof option === 'string' ? id : view.text(option.label);
}
