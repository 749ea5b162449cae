import { numberText } from '../../../../../core/number/numberText.ts';
import { toStep } from '../../../../../i18n/format/shownNumber.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import { almostAlways, almostNever } from './almost.ts';

/** Figures of draws in words. */
export interface DrawWords {
  /** A value of a figure, as it stands in a sentence. */
  readonly value: (figure: string, value: number) => string;
  /** A share as a probability: never 0 or 100 per cent. */
  readonly chance: (share: number) => string;
  readonly percent: (share: number) => string;
  /** A share of a column, all of them with one decimal. */
  readonly tenths: (share: number) => string;
  readonly count: (count: number) => string;
}

export function drawWords(view: CaseView): DrawWords {
  const percent = (share: number): string =>
    view.wording.quantity(Math.round(share * 100) / 100, 'share', 'sentence');
  return {
    value: (figure, value) => view.stateText(figure, { state: 'value', value }, 'sentence'),
    chance: (share) => {
      if (share < almostNever) return view.words.draws.underOne;
      return share > almostAlways ? view.words.draws.overNinetyNine : percent(share);
    },
    percent,
    tenths: (share) =>
      `${toStep(share * 100, 0.1, view.language).text}${view.language === 'da' ? '\u00a0' : ''}%`,
    count: (count) => numberText(count, view.language),
  };
}
