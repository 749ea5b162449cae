import type { CaseView } from '../../../caseView.svelte.ts';
import { axisUnit, namedWithUnit, type AxisUnit } from '../../../charts/swept/axisUnit.ts';
import type { DotAxis } from './dotPoints.ts';

/** What stands at an axis of dots. */
export interface DotWords {
  readonly title: string;
  readonly text: AxisUnit['tickText'];
  /** How far its numbers reach. */
  readonly reach: string;
}

export function dotWords(view: CaseView, { figure, reach }: DotAxis): DotWords {
  const drawnIn = axisUnit(view, [{ id: figure, values: reach }]);
  const [low, high] = reach.map((value) => view.wording.bare(value, view.unitText(figure)));
  const named = namedWithUnit(view.label(figure), view.columnUnit(figure));
  return {
    title: namedWithUnit(view.label(figure), drawnIn.label),
    text: drawnIn.tickText,
    reach: view.words.case.dotsReach(named, low ?? '', high ?? ''),
  };
}
