import type { SweepRow } from '../../../../../core/analysis/sweep/sweepTable.ts';
import type { LinesChart } from '../../../../../core/model/reading.ts';
import { dimensionText } from '../../../../../core/units/dimension.ts';
import type { DrawnLine, LineKind, LinePanel } from '../../../../charts/lines/panelGeometry.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import { axisUnit, namedWithUnit, type Series } from './axisUnit.ts';

/** A figure in the unit of a panel, drawn across it. */
export interface Level {
  readonly id: string;
  readonly value: number;
  readonly text: string;
}

/** What a figure is measured in, so that only like stands with like: its dimension, and per cent apart from factors. */
export function measuredIn(view: CaseView, id: string): string | null {
  const type = view.open.program.figures.get(id)?.type;
  if (type?.kind !== 'number') return null;
  const percent = ['share', '%'].includes(view.unitText(id));
  return `${dimensionText(type.dimension)}${percent ? ' %' : ''}`;
}

/** The numbers of a sweep, without figures that have none anywhere. */
export function seriesOf(
  view: CaseView,
  shown: readonly string[],
  rows: readonly SweepRow[],
): readonly Series[] {
  const series = shown.map((id, at): Series => {
    const states = rows.map((row) => row.states[at]);
    return { id, values: states.map((state) => (state?.state === 'value' ? state.value : NaN)) };
  });
  return series.filter(({ id, values }) => values.some(Number.isFinite) && measuredIn(view, id) !== null);
}

/** One panel for each unit, in the order of the table, with the levels of its unit. */
export function sweptPanels(
  view: CaseView,
  kind: LinesChart['kind'],
  series: readonly Series[],
  levels: readonly Level[],
): readonly LinePanel[] {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const key = measuredIn(view, one.id) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([id, group]): LinePanel => {
    const axis = axisUnit(view, group);
    const [only] = group;
    const lines = group.map(
      (one) =>
        ({
          id: one.id,
          label: view.label(one.id),
          kind:
            kind === 'paths'
              ? pathKind(one, group)
              : group.length > 1 && isLevel(one)
                ? 'reference'
                : 'curve',
          values: one.values.map((value) => axis.of(one.id, value)),
        }) satisfies DrawnLine,
    );
    return {
      id,
      title: group.length === 1 && only ? namedWithUnit(view.label(only.id), axis.label) : axis.label,
      tickText: axis.tickText,
      lines,
      ceiling: ceilingOf(lines),
      levels: levels
        .filter((level) => measuredIn(view, level.id) === id)
        .map((level) => ({ ...level, value: axis.of(level.id, level.value) })),
    };
  });
}

/** What is far above a reference says little about it, and would press everything near it flat. */
function ceilingOf(lines: readonly DrawnLine[]): number {
  const highest = (some: readonly DrawnLine[]): number =>
    some.flatMap(({ values }) => values).reduce((most, value) => (value > most ? value : most), 0);
  const reference = highest(lines.filter(({ kind }) => kind === 'reference'));
  return reference > 0 && highest(lines) > 4 * reference ? 3 * reference : Infinity;
}

/** The same wherever it has a value. */
export function isLevel({ values }: Series): boolean {
  const known = values.filter(Number.isFinite);
  return known.every((value) => alike(value, known[0] ?? NaN));
}

/** What has a value only in some years has been measured; a path through all of it is what has been followed so far. */
function pathKind(one: Series, group: readonly Series[]): LineKind {
  const hasGaps = ({ values }: Series): boolean => !values.every(Number.isFinite);
  if (hasGaps(one)) return 'measured';
  const measured = group.filter(hasGaps);
  const meets = measured.every(({ values }) =>
    values.every((value, at) => !Number.isFinite(value) || alike(value, one.values[at] ?? NaN)),
  );
  return measured.length > 0 && meets ? 'followed' : 'aim';
}

function alike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
