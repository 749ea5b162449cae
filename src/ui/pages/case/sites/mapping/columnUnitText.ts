import { hardLimits } from '../../../../../core/document/check/hardLimits.ts';
import type { Quantity } from '../../../../../core/model/parameter.ts';
import type { CaseView } from '../../caseView.svelte.ts';

/** The unit of a column in words. A share and a percentage are told apart, which the figures on screen need not be. */
export function columnUnitText(view: CaseView, parameter: Quantity, unit: string): string {
  const w = view.words.case;
  if (unit === '%') return w.asPercent;
  const [low, high] = hardLimits(parameter);
  if (unit === 'share' || (unit === parameter.unit && low === 0 && high === 1)) return w.asShare;
  return view.wording.unit(unit, 'table') || w.asNumber;
}
