import type { CaseModel } from '../model/case.ts';
import type { MappedColumn, Mapping } from '../model/caseDataset.ts';
import type { RowData } from '../program/prepareInputs.ts';
import type { SetValue } from '../model/scenario.ts';
import type { UnitTable } from '../units/unit.ts';
import type { MappingIssue } from './issue.ts';
import { mapCell } from './mapping/mapCell.ts';
import { mapChoice } from './mapping/mapChoice.ts';
import { refusedColumn, type MappedValues } from './mapping/mappedValues.ts';
import { mapQuantity } from './mapping/mapQuantity.ts';
import { rowNames } from './rowNames.ts';
import { columnOf, textAt, type Table } from './table.ts';

/** What a table is mapped onto; a Program is one. */
export interface MappingTarget {
  readonly model: Pick<CaseModel, 'parameters' | 'dataset'> & Partial<Pick<CaseModel, 'outcomes'>>;
  readonly units: UnitTable;
}

/**
 * The rows of a table as values of parameters: quantities in the parameter's own unit, choices as the option's index,
 * missing as NaN, the values that one row gives for all, and the units by row that outcomes take from a column. A parameter whose column cannot be used is
 * left out; that, and every cell that cannot be, has its issue.
 */
export function mapTable(
  table: Table,
  mapping: Mapping,
  target: MappingTarget,
): { rows: RowData; issues: readonly MappingIssue[] } {
  const names = rowNames(table);
  const mapped = Object.entries(mapping).map(([id, entry]) => {
    const whole = typeof entry === 'string' ? { column: entry } : entry;
    return { id, ...mapParameter(table, names, { id, entry: whole, target }) };
  });
  const cells = mapped.flatMap(({ id, cell }) => (cell === undefined ? [] : [[id, cell] as const]));
  const parts = table.parts === undefined ? undefined : columnOf(table, table.parts);
  const groups = table.groups === undefined ? undefined : columnOf(table, table.groups);
  const totals = new Set(table.totals);
  const units = unitsByRow(table, target);
  return {
    rows: {
      names,
      parts: names.map((_, row) => (parts ? textAt(parts, row) : null)),
      totals: names.map((_, row) => totals.has(row)),
      ...(groups && { groups: names.map((_, row) => textAt(groups, row)) }),
      values: new Map(mapped.flatMap(({ id, values }) => (values ? [[id, values]] : []))),
      ...(cells.length > 0 && { cells: new Map(cells) }),
      ...(table.shown && { shown: table.shown }),
      ...(units.size > 0 && { units }),
    },
    issues: mapped.flatMap(({ issues }) => issues),
  };
}

function unitsByRow(table: Table, { model }: MappingTarget): Map<string, readonly (string | null)[]> {
  return new Map(
    (model.outcomes ?? []).flatMap(({ figure, unitFrom }) => {
      const column = unitFrom === undefined ? undefined : columnOf(table, unitFrom);
      if (!column || column.type === 'number') return [];
      return [[figure, Array.from({ length: table.rows }, (_, row) => textAt(column, row))]];
    }),
  );
}

function mapParameter(
  table: Table,
  names: readonly string[],
  {
    id,
    entry,
    target,
  }: { readonly id: string; readonly entry: MappedColumn; readonly target: MappingTarget },
): MappedValues & { readonly cell?: SetValue | undefined } {
  const column = columnOf(table, entry.column);
  if (!column) return refusedColumn({ code: 'dataset.unknown-column', at: id, column: entry.column });
  const called = column.name === '' ? column.id : column.name;
  const parameter = target.model.parameters.find((each) => each.id === id);
  if (!parameter) return refusedColumn({ code: 'dataset.unknown-parameter', at: id, column: called });
  if ('profile' in parameter) return refusedColumn({ code: 'dataset.not-mappable', at: id, column: called });
  const rows = { column, called, names, months: table.months };
  const mapped =
    'options' in parameter
      ? mapChoice(rows, parameter)
      : mapQuantity(rows, parameter, { entry, units: target.units });
  if (entry.row === undefined) return mapped;
  return { values: null, ...mapCell(rows, parameter, { row: entry.row, mapped }) };
}
