import type { Quantity } from '../../../../../core/model/parameter.ts';
import type { UnitStep } from '../../../../../core/dataset/units/unitStep.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import { columnUnitText } from './columnUnitText.ts';

/** How the numbers of a column are converted, in words. */
export function stepText(view: CaseView, parameter: Quantity, step: UnitStep): string {
  const w = view.words.case;
  const { wording } = view;
  const [times, over] = [wording.exact(step.times), wording.exact(step.over)];
  const how =
    step.over === 1 ? w.stepTimes(times) : step.times === 1 ? w.stepOver(over) : w.stepBoth(times, over);
  const [from, to] = [step.from, step.to].map((unit) => columnUnitText(view, parameter, unit));
  const converted = step.times === step.over ? '' : w.unitStep(from ?? '', to ?? '', how);
  const scaled = step.scale === 1 ? '' : w.stepScale(wording.exact(step.scale));
  return [scaled, converted].filter((text) => text !== '').join(' ');
}
