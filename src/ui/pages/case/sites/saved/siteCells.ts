import { rowWords } from '../../rowWords.ts';
import type { Cells } from '../../../../../app/csvFile/write/cellsBlob.ts';
import type { CsvCell } from '../../../../../app/csvFile/write/csvRows.ts';
import type { FigureState } from '../../../../../core/program/figureAt.ts';
import { unitParts } from '../../../../../i18n/format/unitParts.ts';
import type { CaseView } from '../../caseView.svelte.ts';
import type { SiteRows } from '../siteRows.ts';

/**
 * The results by row as cells to save: these rows in this order, numbers in full in the unit that stands over the column.
 * A figure without a number is an empty cell, and a last column says in words why.
 */
export function siteCells(
  view: CaseView,
  rows: SiteRows,
  { columns, shown }: { readonly columns: readonly string[]; readonly shown: Int32Array },
): Cells {
  const w = view.words.case;
  const hasParts = shown.some((row) => rows.part(row) !== null);
  const hasTotals = shown.some((row) => rows.isTotal(row));
  const header = [
    rowWords(view).head,
    ...(hasParts ? [w.partColumn] : []),
    ...(hasTotals ? [w.totalColumn] : []),
    ...columns.flatMap((id) => headsOf(view, id)),
    w.withoutNumber,
  ];
  const cellsOf = (row: number): readonly CsvCell[] => {
    const states = columns.map((id) => ({ id, state: rows.state(id, row) }));
    return [
      rows.name(row),
      ...(hasParts ? [rows.part(row)] : []),
      ...(hasTotals ? [rows.isTotal(row) ? w.yesNo.yes : null] : []),
      ...states.flatMap(({ id, state }) => cellsIn(view, id, state, row)),
      states
        .filter(({ state }) => state.state !== 'value' && state.state !== 'whole')
        .map(({ id, state }) => `${view.label(id)}: ${view.bareState(id, state)}`)
        .join('; '),
    ];
  };
  return {
    header,
    rows: shown.length,
    between: (start, end) => Array.from(shown.subarray(start, end), cellsOf),
  };
}

/** A figure that is measured in another unit in every row has the unit in a column of its own. */
function headsOf(view: CaseView, id: string): readonly string[] {
  const label = view.label(id);
  if (view.hasOwnUnits(id)) return [label, view.words.case.unitOf(label)];
  const unit = view.wholeOnly(id) ? view.bareState(id, { state: 'whole' }) : view.columnUnit(id);
  return [unit === '' ? label : `${label} (${unit})`];
}

function cellsIn(view: CaseView, id: string, state: FigureState, row: number): readonly CsvCell[] {
  const unit = view.unitText(id, { row });
  const own = view.hasOwnUnits(id) ? [view.wording.unit(unit, 'table')] : [];
  if (state.state !== 'value') return [null, ...own];
  const kind = view.open.program.figures.get(id)?.type?.kind;
  if (kind !== 'number') return [view.stateText(id, state, 'table'), ...own];
  return [unitParts(unit).top[0]?.id === 'share' ? percentOf(state.value) : state.value, ...own];
}

/** The percentage that a reader turns back into the very same share. */
function percentOf(share: number): number {
  const short = Number((share * 100).toPrecision(15));
  return short / 100 === share ? short : share * 100;
}
