import type { Mapping } from '../../model/caseDataset.ts';
import type { SetValue } from '../../model/scenario.ts';
import { mapTable, type MappingTarget } from '../mapTable.ts';
import { monthsOfRow } from '../months/monthsOfRow.ts';
import type { Table } from '../table.ts';

/** What one row of a table gives to the parameters it is mapped onto, as a user would set it; null = missing there. */
export function rowValues(
  table: Table,
  row: number,
  { mapping, target }: { readonly mapping: Mapping; readonly target: MappingTarget },
): ReadonlyMap<string, SetValue> {
  const columns = table.columns.map((column) =>
    column.type === 'number'
      ? { ...column, data: column.data.subarray(row, row + 1) }
      : { ...column, data: column.data.subarray(row, row + 1) },
  );
  const months = table.months && { months: monthsOfRow(table.months, row) };
  const { rows } = mapTable({ columns, rows: 1, labels: table.labels, ...months }, mapping, target);
  return new Map(
    [...rows.values].map(([id, values]): [string, SetValue] => {
      const value = values[0] ?? NaN;
      const parameter = target.model.parameters.find((one) => one.id === id);
      if (Number.isNaN(value)) return [id, null];
      if (!parameter || !('options' in parameter)) return [id, value];
      const option = parameter.options[value];
      return [id, typeof option === 'string' ? option : (option?.id ?? null)];
    }),
  );
}
