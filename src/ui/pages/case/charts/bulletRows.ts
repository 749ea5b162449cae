import type { BulletsChart } from '../../../../core/model/reading.ts';
import type { Where } from '../../../../core/program/rows/laneOf.ts';
import type { BulletRow } from '../../../charts/bullets/BulletBars.svelte';
import type { CaseView } from '../caseView.svelte.ts';
import { rowShown } from '../rowWords.ts';

export interface BulletLine extends BulletRow {
  readonly where: Where;
  /** Name of the row, as it stands in an address; null for the case as a whole. */
  readonly name: string | null;
  readonly unit: string;
  /** Which side of the target is the good one, in words. */
  readonly direction: string;
}

/** One line for each row, or one for the case where the value is not a row's own. */
export function bulletRows(view: CaseView, chart: BulletsChart): BulletLine[] {
  const { inputs, evaluation } = view.open;
  const { rows } = inputs;
  const byRow = rows !== null && (evaluation.columns.get(chart.value)?.length ?? 1) > 1;
  if (!byRow) return [bulletLine(view, chart, {}, null)];
  return rows.names.map((name, row) => bulletLine(view, chart, { row }, name));
}

function bulletLine(view: CaseView, chart: BulletsChart, where: Where, name: string | null): BulletLine {
  const w = view.words.case;
  const unit = view.unitText(chart.value, where);
  const number = (id: string | undefined): number => {
    const state = id === undefined ? null : view.state(id, where);
    return state?.state === 'value' ? state.value : NaN;
  };
  // The unit stands over the rows that are measured in it.
  const shown = (id: string): string => {
    const value = number(id);
    return Number.isNaN(value) ? view.figure(id, 'table', where) : view.wording.bare(value, unit);
  };
  const better = number(chart.better);
  const direction = better > 0 ? w.highIsBest : better < 0 ? w.lowIsBest : '';
  const { target, previous } = chart;
  const beside = [
    ...(target === undefined
      ? []
      : [name === null ? `${view.label(target)}: ${shown(target)}` : w.targetIs(shown(target))]),
    // What is best is said where it is not what a reader expects.
    ...(better < 0 ? [direction] : []),
    ...(previous === undefined || Number.isNaN(number(previous))
      ? []
      : [name === null ? `${view.label(previous)}: ${shown(previous)}` : w.previousIs(shown(previous))]),
  ];
  const value = shown(chart.value);
  return {
    id: name === null ? chart.value : `${where.row}`,
    // The figure stands in the heading where it is the only one.
    label: name === null ? value : rowShown(view, name),
    numbers: (name === null ? beside : [value, ...beside]).join(' · '),
    name,
    where,
    unit,
    value: number(chart.value),
    target: number(target),
    previous: number(previous),
    better,
    direction,
    ...resultOf(view, chart.met, where),
    marked: name === null || name === view.myPlace,
  };
}

function resultOf(
  view: CaseView,
  met: string | undefined,
  where: Where,
): Pick<BulletLine, 'result' | 'tone'> {
  if (met === undefined) return { result: '', tone: 'unknown' };
  const state = view.state(met, where);
  if (state.state !== 'value') return { result: view.stateText(met, state, 'table', where), tone: 'unknown' };
  const w = view.words.case;
  return state.value === 0 ? { result: w.targetNotMet, tone: 'unmet' } : { result: w.targetMet, tone: 'met' };
}
