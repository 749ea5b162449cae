import { upstream } from '../../../../core/program/compile/upstream.ts';
import { fromBase } from '../../../../core/units/unit.ts';
import { columnOf, textAt, numberAt } from '../../../../core/dataset/table.ts';
import type { FigureState } from '../../../../core/program/figureAt.ts';
import type { CaseView } from '../caseView.svelte.ts';
import { rowShown } from '../rowWords.ts';
import { everyRow, firstNumbers } from './everyRow.ts';
import { shownNumbers } from './shownNumbers.ts';

/** The rows of the dataset in use, wherever they were run. */
export interface SiteRows {
  readonly count: number;
  /** Parameters that take their value from the rows. */
  readonly mapped: readonly string[];
  /** What addresses the row. */
  name(row: number): string;
  /** What the row is called on screen. */
  shown(row: number): string;
  /** What the row that this one is a part of is called on screen, else null. */
  part(row: number): string | null;
  isTotal(row: number): boolean;
  state(figure: string, row: number): FigureState;
  /** Of many rows all numbers of a figure at once, as `keysOf` gives them. */
  keys?(figure: string): Float64Array;
  /** A working of a single row can be opened. */
  readonly hasWorkings: boolean;
  /** All rows in their order; not to be changed. */
  every(): Int32Array;
}

/** null where there are no rows, or none has been run yet. */
export function siteRows(view: CaseView): SiteRows | null {
  const { rows, many } = view.open;
  if (rows) {
    return {
      count: rows.names.length,
      mapped: [...rows.values.keys()],
      name: (row) => rows.names[row] ?? '',
      shown: (row) => rows.shown?.[row] ?? rows.names[row] ?? '',
      part: (row) => shownPart(view, rows.parts[row] ?? null),
      isTotal: (row) => rows.totals[row] ?? false,
      state: (figure, row) => view.state(figure, { row }),
      hasWorkings: true,
      every: () => firstNumbers(rows.names.length),
    };
  }
  if (!many?.figures) return null;
  const { table, figures } = many;
  const labels = table.labels === null ? undefined : columnOf(table, table.labels);
  const parts = table.parts === undefined ? undefined : columnOf(table, table.parts);
  const totals = new Set(table.totals);
  const { program, evaluation } = view.open;
  const given = evaluation.inputs.rows?.values ?? new Map<string, unknown>();
  const mapped = program.model.parameters.map(({ id }) => id).filter((id) => given.has(id));
  const readsOf = new Map<string, readonly string[]>();
  const readBy = (figure: string): readonly string[] => {
    const known = readsOf.get(figure) ?? [...upstream(program, [figure])].filter((id) => given.has(id));
    readsOf.set(figure, known);
    return known;
  };
  return {
    count: table.rows,
    mapped,
    name: (row) => nameIn(labels, row),
    shown: (row) => nameIn(labels, row),
    part: (row) => (parts ? textAt(parts, row) : null),
    isTotal: (row) => totals.has(row),
    state: (figure, row) => {
      if (view.wholeOnly(figure)) return { state: 'whole' };
      const value = figures.get(figure)?.[row] ?? NaN;
      const unit = program.figures.get(figure)?.unit;
      if (value === Infinity) return { state: 'never' };
      if (!Number.isNaN(value)) return { state: 'value', value: unit ? fromBase(value, unit) : value };
      const waitsFor = readBy(figure).filter((id) => Number.isNaN(figures.get(id)?.[row]));
      return waitsFor.length > 0 ? { state: 'missing', waitsFor } : { state: 'none' };
    },
    keys: (figure) => {
      const values = view.wholeOnly(figure) ? undefined : figures.get(figure);
      if (!values) return new Float64Array(table.rows).fill(NaN);
      return shownNumbers(values, program.figures.get(figure)?.unit);
    },
    hasWorkings: false,
    every: () => everyRow(table),
  };
}

function nameIn(labels: ReturnType<typeof columnOf>, row: number): string {
  if (!labels) return `${row + 1}`;
  return labels.type === 'number' ? `${numberAt(labels, row)}` : (textAt(labels, row) ?? `${row + 1}`);
}

/** The numbers that rows are ordered by: one per row, NaN without a value. */
export function keysOf(rows: SiteRows, figure: string): Float64Array {
  if (rows.keys) return rows.keys(figure);
  return Float64Array.from({ length: rows.count }, (_, row) => {
    const state = rows.state(figure, row);
    return state.state === 'value' ? state.value : state.state === 'never' ? Infinity : NaN;
  });
}

function shownPart(view: CaseView, part: string | null): string | null {
  return part === null ? null : rowShown(view, part);
}

/** Rows whose name holds every word of the search, in the table's own order. */
export function rowsFound(rows: SiteRows, search: string): Int32Array {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows.every();
  const found = new Int32Array(rows.count);
  const known = new Map<string, boolean>();
  let count = 0;
  for (let row = 0; row < rows.count; row++) {
    const name = rows.shown(row);
    let fits = known.get(name);
    if (fits === undefined) {
      const lower = name.toLowerCase();
      fits = words.every((word) => lower.includes(word));
      known.set(name, fits);
    }
    if (fits) found[count++] = row;
  }
  return found.slice(0, count);
}
