import type { Parameter } from '../../../../core/model/parameter.ts';
import type { CaseView } from '../caseView.svelte.ts';
import { optionLabel } from './optionLabel.ts';
import { percentShown } from '../percentShown.ts';

/** The case's own value of a parameter in words; null where it has none of its own to show. */
export function sourceText(view: CaseView, parameter: Parameter): string | null {
  if ('options' in parameter)
    return parameter.value === null ? null : optionLabel(view, parameter, parameter.value);
  if ('profile' in parameter) return profileText(view, parameter.profile);
  if (parameter.startsEmpty) return null;
  if (typeof parameter.value !== 'number') return null;
  const about = view.words.case.about[parameter.about ?? 'exact'];
  const text = view.wording.quantity(
    parameter.value,
    percentShown(parameter) ? 'share' : parameter.unit,
    'field',
  );
  return about === '' ? text : `${about} ${text}`;
}

export function profileText(view: CaseView, profile: readonly number[]): string {
  return profile.map((share) => view.wording.quantity(share, 'share', 'table')).join(' · ');
}
