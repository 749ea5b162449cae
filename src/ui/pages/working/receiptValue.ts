import { shownAmount } from '../../../core/program/budget.ts';
import type { Receipt } from '../../../core/program/receipt.ts';
import type { CaseView } from '../case/caseView.svelte.ts';
import { profileText } from '../case/assumption/sourceText.ts';
import { profileOf } from '../../../core/program/prepareInputs.ts';

/** A figure with all its digits, as a working shows it. */
export function receiptValue(view: CaseView, receipt: Receipt): string {
  const { parameter } = receipt;
  if (parameter && 'profile' in parameter) {
    return profileText(view, profileOf(parameter, view.open.inputs.set.get(receipt.id)));
  }
  if (receipt.kind !== 'line') return view.stateText(receipt.id, receipt.state, 'receipt', receipt.where);
  const info = view.open.program.figures.get(receipt.id);
  if (receipt.state.state !== 'value') return view.stateText(receipt.id, receipt.state, 'receipt');
  // A line gives an amount, not an amount a year.
  const amount = shownAmount(receipt.state.value, info?.unit ?? null);
  return view.wording.quantity(amount, receipt.unitText.replace(/\/\s*yr$/, ''), 'receipt');
}
