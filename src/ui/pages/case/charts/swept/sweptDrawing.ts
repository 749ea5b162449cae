import { sweepTable, sweepValues, type SweepRow } from '../../../../../core/analysis/sweep/sweepTable.ts';
import { valuesBetween } from '../../../../../core/analysis/sweep/valuesBetween.ts';
import type { LinesChart, SweepTable } from '../../../../../core/model/reading.ts';
import type { LinePanel } from '../../../../charts/lines/panelGeometry.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import { axisUnit, namedWithUnit } from './axisUnit.ts';
import { placesOnAxis, type PlaceOnAxis } from './placesOnAxis.ts';
import { sweptBy } from './sweptBy.ts';
import { sweptMarks, type SweptMarks } from './sweptMarks.ts';
import { isLevel, seriesOf, sweptPanels } from './sweptPanels.ts';

export interface SweptDrawing {
  /** The numbers of the table. */
  readonly rows: readonly SweepRow[];
  /** Empty where no figure has a value. */
  readonly panels: readonly LinePanel[];
  readonly xs: readonly number[];
  readonly points: readonly number[];
  readonly axis: string;
  readonly axisText: (value: number, step: number) => string;
  /** Calendar years on the axis. */
  readonly calendar: boolean;
  readonly marks: SweptMarks;
  readonly places: readonly PlaceOnAxis[];
  readonly withoutRows: boolean;
  /** Figures that are not drawn, and the empty parameters each waits for. */
  readonly waiting: readonly { readonly id: string; readonly waitsFor: readonly string[] }[];
}

/** So many steps make a curve smooth to the eye. */
const steps = 64;

/** What is drawn of a sweep table as the document stands: its figures along the parameter it runs over. */
export function sweptDrawing(
  view: CaseView,
  chart: LinesChart,
  table: SweepTable,
  parameter: string,
): SweptDrawing {
  const { program } = view.open;
  const by = sweptBy(view, table);
  const values = ('parameter' in table.over ? sweepValues(table.over) : []).toSorted((a, b) => a - b);
  const calendar = view.unitText(parameter) === 'yr' && values.every((value) => value >= 1900);
  const unit = axisUnit(view, [{ id: parameter, values }]);
  const onAxis = (value: number | undefined): number => unit.of(parameter, value ?? NaN);
  const axis = { ...unit, parameter, calendar, low: onAxis(values[0]), high: onAxis(values.at(-1)) };
  const marks = sweptMarks(view, chart, by, axis);

  const rows = sweepTable(program, table, by.options);
  const known = seriesOf(view, table.show, rows).map(({ id }) => id);
  // Between the values of the table the line follows the same figures; between two years there is nothing.
  const tried = calendar ? values : valuesBetween([...values, ...nowOf(marks)], steps);
  const curve = { ...table, over: { parameter, values: tried }, show: known };
  const waiting = waitingFor(table, known, rows);
  const drawn = known.length === 0 ? [] : seriesOf(view, known, sweepTable(program, curve, by.options));
  // Alone, what is the same all the way says nothing of what will be drawn beside it.
  const series = waiting.length > 0 && drawn.every(isLevel) ? [] : drawn;

  return {
    rows,
    panels: sweptPanels(view, chart.kind, series, marks.levels),
    xs: tried.map(onAxis),
    points: values.map(onAxis),
    axis: calendar ? view.words.case.year : namedWithUnit(view.label(parameter), unit.label),
    axisText: (value, step) => (calendar ? String(value) : unit.tickText(value, step)),
    calendar,
    marks,
    places: by.byRow ? placesOnAxis(view, axis) : [],
    withoutRows: by.withoutRows,
    waiting,
  };
}

function waitingFor(
  table: SweepTable,
  known: readonly string[],
  rows: readonly SweepRow[],
): SweptDrawing['waiting'] {
  return table.show.flatMap((id, at) => {
    const states = known.includes(id) ? [] : rows.map((row) => row.states[at]);
    const waitsFor = states.flatMap((state) => (state?.state === 'missing' ? state.waitsFor : []));
    return waitsFor.length > 0 ? [{ id, waitsFor: [...new Set(waitsFor)] }] : [];
  });
}

/** Where the reader is, in the parameter's own unit, so that every line has a point there. */
function nowOf({ marks }: SweptMarks): readonly number[] {
  return marks.flatMap(({ now, own }) => (now ? [own] : []));
}
