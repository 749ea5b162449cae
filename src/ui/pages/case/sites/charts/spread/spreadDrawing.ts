import type { BinnedColumn } from '../../../../../../core/analysis/rows/binColumn.ts';
import { numberText } from '../../../../../../core/number/numberText.ts';
import type { CaseView } from '../../../caseView.svelte.ts';
import { axisUnit } from '../../../charts/swept/axisUnit.ts';

/** A distribution in the unit and the words it is drawn with. */
export interface SpreadDrawing {
  readonly bins: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly text: string;
  }[];
  readonly unit: string;
  readonly axisText: (value: number, step: number) => string;
  readonly marks: readonly { readonly id: string; readonly value: number; readonly text: string }[];
  readonly half: number;
  readonly counted: number;
  /** Rows in no bin: what they are, and how many. */
  readonly others: readonly { readonly text: string; readonly count: number }[];
  /** The same as sentences. */
  readonly beside: readonly string[];
}

export function spreadDrawing(view: CaseView, figure: string, binned: BinnedColumn): SpreadDrawing {
  const w = view.words.case;
  const { whole, counted, missing, endless } = binned;
  const ends = [binned.bins[0]?.from ?? 0, binned.bins.at(-1)?.to ?? 0];
  const axis = axisUnit(view, [{ id: figure, values: ends }]);
  const scaled = (value: number): number => axis.of(figure, value);
  const step = scaled((binned.bins[0]?.to ?? 1) - (binned.bins[0]?.from ?? 0));
  const text = (value: number): string =>
    step > 0 ? axis.tickText(scaled(value), step) : view.wording.bare(value, view.unitText(figure));
  const last = binned.bins.length - 1;
  const bins = binned.bins.map(({ from, to, count }, at) => ({
    from: scaled(from),
    to: scaled(to),
    count,
    text: binText(from, to, at === last),
  }));
  const never = view.bareState(figure, { state: 'never' });
  const others = [
    ...(missing > 0 ? [{ text: w.withoutNumber, count: missing }] : []),
    ...(endless > 0 ? [{ text: never.slice(0, 1).toUpperCase() + never.slice(1), count: endless }] : []),
  ];
  return {
    bins,
    unit: axis.label,
    axisText: axis.tickText,
    marks: marksOf(view, figure, binned, scaled),
    half: whole ? scaled(1) / 2 : 0,
    counted,
    others,
    beside: others.map((other) => w.spreadEndless(other.text, numberText(other.count, view.language))),
  };

  function binText(from: number, to: number, isLast: boolean): string {
    if (from === to) return text(from);
    // In millions the last whole number before an edge does not show.
    if (whole && step >= 1) {
      return to - from === 1 ? text(from) : w.spreadWholeBin(text(from), text(to - 1));
    }
    return isLast && !whole ? w.spreadLastBin(text(from), text(to)) : w.spreadBin(text(from), text(to));
  }
}

/** Measures of a stream whose value for all rows is not the sum of theirs. */
const ratios: ReadonlySet<string> = new Set(['payback', 'irr', 'bcr', 'lowest']);

/** The median, and the mean; or what holds for all rows under one, where a mean of ratios would mislead. */
function marksOf(
  view: CaseView,
  figure: string,
  { bins, median, mean }: BinnedColumn,
  scaled: (value: number) => number,
): SpreadDrawing['marks'] {
  const w = view.words.case.spreadMarks;
  if (bins.length === 0) return [];
  const mark = (id: keyof typeof w, value: number) => {
    const drawn = scaled(value);
    return { id, value: drawn, text: w[id](view.wording.rounded(drawn)) };
  };
  if (!isRatio(view, figure)) return [mark('median', median), mark('mean', mean)];
  const all = view.state(figure);
  const isInside = all.state === 'value' && all.value >= bins[0]!.from && all.value <= bins.at(-1)!.to;
  return [mark('median', median), ...(isInside ? [mark('whole', all.value)] : [])];
}

function isRatio({ open }: CaseView, figure: string): boolean {
  const outcome = open.model.outcomes.find((one) => one.figure === figure);
  const measure = open.model.measures?.find(({ id }) => id === figure);
  if (measure) return !('measure' in measure) || ratios.has(measure.measure);
  return outcome?.whole !== undefined && outcome.whole !== 'sum' && outcome.whole !== 'none';
}
