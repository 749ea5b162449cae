import type { CaseView } from '../../../caseView.svelte.ts';

/** A net present value: above 0 it pays. Of other figures above 0 says nothing. */
export function isValue(view: CaseView, id: string): boolean {
  const measure = view.open.model.measures?.find((one) => one.id === id);
  return measure !== undefined && 'measure' in measure && measure.measure === 'npv';
}
