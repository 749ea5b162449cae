import { rowWords } from '../../rowWords.ts';
import type { Cells } from '../../../../../app/csvFile/write/cellsBlob.ts';
import type { CsvCell } from '../../../../../app/csvFile/write/csvRows.ts';
import type { FigureState } from '../../../../../core/program/figureAt.ts';
import { unitParts } from '../../../../../i18n/format/unitParts.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import { groupIn } from '../groups/groupItems.ts';
import type { SiteGroups } from '../groups/siteGroups.ts';
import type { SiteRows } from '../siteRows.ts';
import { hasWhole } from '../table/siteTotals.ts';

/** What is saved: the lines on show in their order, and the figures. */
export interface Saved {
  readonly columns: readonly string[];
  /** Rows, and groups as groupIn reads them. */
  readonly shown: Int32Array;
  readonly groups?: SiteGroups | null;
}

/**
 * The results by row as cells to save: these lines in this order, numbers in full in the unit that stands over the
 * column. A figure without a number is an empty cell, and a last column says in words why. A group whose rows are saved
 * too is marked as a total, so that nobody adds it to them.
 */
export function siteCells(view: CaseView, rows: SiteRows, { columns, shown, groups = null }: Saved): Cells {
  const w = view.words.case;
  const isRow = (item: number): boolean => groupIn(item) === null;
  const hasRows = shown.some(isRow);
  const hasParts = shown.some((item) => isRow(item) && rows.part(item) !== null);
  const hasTotals = hasRows && shown.some((item) => !isRow(item) || rows.isTotal(item));
  const header = [
    ...(groups ? [groups.head === '' ? w.groupBy : groups.head] : []),
    ...(hasRows || !groups ? [rowWords(view).head] : []),
    ...(hasParts ? [w.partColumn] : []),
    ...(hasTotals ? [w.totalColumn] : []),
    ...columns.flatMap((id) => headsOf(view, id)),
    w.withoutNumber,
  ];
  const cellsOf = (item: number): readonly CsvCell[] => {
    const group = groupIn(item);
    const own = group === null ? (groups?.of[item] ?? null) : group;
    const isTotal = group !== null || rows.isTotal(item);
    const states = columns.map((id) => ({
      id,
      state: group === null ? rows.state(id, item) : groupState(view, groups, id, group),
    }));
    return [
      ...(groups && own !== null ? [groups.name(own)] : []),
      ...(hasRows || !groups ? [group === null ? rows.name(item) : w.groupTotal] : []),
      ...(hasParts ? [group === null ? rows.part(item) : null] : []),
      ...(hasTotals ? [isTotal ? w.yesNo.yes : null] : []),
      ...states.flatMap(({ id, state }) => cellsIn(view, id, state, group === null ? item : null)),
      states
        .flatMap(({ id, state }) =>
          state && state.state !== 'value' && state.state !== 'whole'
            ? [`${view.label(id)}: ${view.bareState(id, state)}`]
            : [],
        )
        .join('; '),
    ];
  };
  return {
    header,
    rows: shown.length,
    between: (start, end) => Array.from(shown.subarray(start, end), cellsOf),
  };
}

/** null where the case gives no rule for several rows together. */
function groupState(
  view: CaseView,
  groups: SiteGroups | null,
  id: string,
  group: number,
): FigureState | null {
  return groups && hasWhole(view, id) ? groups.state(id, group) : null;
}

/** A figure that is measured in another unit in every row has the unit in a column of its own. */
function headsOf(view: CaseView, id: string): readonly string[] {
  const label = view.label(id);
  if (view.hasOwnUnits(id)) return [label, view.words.case.unitOf(label)];
  const unit = view.wholeOnly(id) ? view.bareState(id, { state: 'whole' }) : view.columnUnit(id);
  return [unit === '' ? label : `${label} (${unit})`];
}

function cellsIn(
  view: CaseView,
  id: string,
  state: FigureState | null,
  row: number | null,
): readonly CsvCell[] {
  const unit = view.unitText(id, row === null ? undefined : { row });
  const own = view.hasOwnUnits(id) ? [view.wording.unit(unit, 'table')] : [];
  if (state?.state !== 'value') return [null, ...own];
  const kind = view.open.program.figures.get(id)?.type?.kind;
  if (kind !== 'number') return [view.stateText(id, state, 'table'), ...own];
  return [unitParts(unit).top[0]?.id === 'share' ? percentOf(state.value) : state.value, ...own];
}

/** The percentage that a reader turns back into the very same share. */
function percentOf(share: number): number {
  const short = Number((share * 100).toPrecision(15));
  return short / 100 === share ? short : share * 100;
}
