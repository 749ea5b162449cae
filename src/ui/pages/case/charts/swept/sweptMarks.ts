import type { LinesChart } from '../../../../../core/model/reading.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import type { AxisUnit } from './axisUnit.ts';
import type { SweptBy } from './sweptBy.ts';
import { measuredIn, type Level } from './sweptPanels.ts';

export interface Mark {
  readonly id: string;
  /** As drawn. */
  readonly value: number;
  /** In the figure's own unit. */
  readonly own: number;
  readonly text: string;
  readonly now: boolean;
}

export interface SweptMarks {
  readonly marks: readonly Mark[];
  /** Those with a value that the axis does not reach. */
  readonly outside: readonly Mark[];
  readonly levels: readonly Level[];
  /** Sentences on marks that have no value. */
  readonly none: readonly string[];
}

/** The horizontal axis. */
export interface SweptAxis extends AxisUnit {
  readonly parameter: string;
  /** As drawn. */
  readonly low: number;
  readonly high: number;
  /** Calendar years: the year on show is not where the reader is. */
  readonly calendar: boolean;
}

/** The marks of a chart: in the unit of the axis they stand upright, in the unit of a panel they lie across it. */
export function sweptMarks(view: CaseView, chart: LinesChart, by: SweptBy, axis: SweptAxis): SweptMarks {
  const w = view.words.case;
  const { parameter } = axis;
  const all: Mark[] = [];
  const levels: Level[] = [];
  const none: string[] = [];
  const noNow = chart.kind === 'paths' || by.byRow;
  for (const id of new Set([...(chart.mark ?? []), parameter])) {
    const state = by.state(id);
    const now = id === parameter;
    if ((now && noNow) || state.state === 'missing') continue;
    // What was typed stands as it was typed.
    const typed = view.open.program.figures.get(id)?.kind === 'parameter';
    const said = view.stateText(id, state, typed ? 'receipt' : 'headline');
    const text = now && !axis.calendar ? w.youAreHere(said) : w.markAt(view.label(id), said);
    if (state.state !== 'value') none.push(text);
    else if (measuredIn(view, id) !== measuredIn(view, parameter))
      levels.push({ id, value: state.value, text });
    else all.push({ id, value: axis.of(id, state.value), own: state.value, text, now });
  }
  const inside = ({ value }: Mark): boolean => value >= axis.low && value <= axis.high;
  // A year that is on show and marked for another reason needs one mark.
  const doubled = ({ now, value }: Mark): boolean =>
    now && axis.calendar && all.some((other) => !other.now && other.value === value);
  const wanted = all.filter((mark) => !doubled(mark));
  return { marks: wanted.filter(inside), outside: wanted.filter((mark) => !inside(mark)), levels, none };
}
