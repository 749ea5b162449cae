import type { FigureDraws } from '../../../../../../app/jobs/draws/drawsAnswer.ts';
import { axisUnit } from '../../../charts/swept/axisUnit.ts';
import type { CaseView } from '../../../caseView.svelte.ts';

/** The draws of a figure in the unit and the words they are drawn with. */
export interface FigureDrawing {
  readonly unit: string;
  readonly axisText: (value: number, step: number) => string;
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** The bins as a table, with those outside the drawing. */
  readonly rows: readonly { readonly text: string; readonly count: number }[];
  readonly marks: readonly { readonly id: string; readonly value: number; readonly text: string }[];
  readonly curve: {
    readonly xs: readonly number[];
    readonly shares: readonly number[];
    readonly points: readonly number[];
  };
}

export function figureDrawing(view: CaseView, told: FigureDraws): FigureDrawing {
  const w = view.words.draws;
  const { edges, counts, below, above, never, missing } = told.histogram;
  const axis = axisUnit(view, [{ id: told.figure, values: [edges[0] ?? 0, edges.at(-1) ?? 0] }]);
  const scaled = (value: number): number => axis.of(told.figure, value);
  const step = scaled((edges[1] ?? 1) - (edges[0] ?? 0));
  const text = (value: number): string => axis.tickText(scaled(value), step > 0 ? step : 1);
  const bins = counts.map((count, at) => ({ from: scaled(edges[at]!), to: scaled(edges[at + 1]!), count }));
  const outside = (count: number, words: string) => (count > 0 ? [{ text: words, count }] : []);
  const rows = [
    ...outside(below, w.below(text(edges[0] ?? 0))),
    ...counts.map((count, at) => ({ text: w.from(text(edges[at]!), text(edges[at + 1]!)), count })),
    ...outside(above, w.above(text(edges.at(-1) ?? 0))),
    ...outside(never, w.neverRow),
    ...outside(missing, w.missingRow),
  ];
  const isInside = (value: number): boolean => value >= (edges[0] ?? NaN) && value <= (edges.at(-1) ?? NaN);
  // Marks stand side by side: they are told with the same decimals, one more than a bin is wide.
  const markText = (value: number): string => axis.tickText(scaled(value), step > 0 ? step / 10 : 1);
  const mark = (id: string, value: number, words: (text: string) => string) =>
    isInside(value) ? [{ id, value: scaled(value), text: words(markText(value)) }] : [];
  // A step of the curve at which nothing changes is no step of the axis.
  const points = told.curve.filter(
    ({ share, value }, at) =>
      share >= 0.005 &&
      share <= 0.995 &&
      Number.isFinite(value) &&
      (at === 0 || value > told.curve[at - 1]!.value),
  );
  const shown = new Set(told.percentiles.map(({ share }) => share));
  return {
    unit: axis.label,
    axisText: axis.tickText,
    bins,
    rows,
    marks: [...mark('now', told.base, w.markNow), ...mark('mean', told.summary.mean, w.markMean)],
    curve: {
      xs: points.map(({ value }) => scaled(value)),
      shares: points.map(({ share }) => share * 100),
      points: points.filter(({ share }) => shown.has(share)).map(({ value }) => scaled(value)),
    },
  };
}
