import { limits } from '../../../../../core/document/limits.ts';
import type { Table, TableColumn } from '../../../../../core/dataset/table.ts';

/** Columns by which rows can be put together: texts that stand in more rows than one, and are few enough to look at. */
export function groupColumns(table: Table): readonly TableColumn[] {
  return table.columns.filter((column) => {
    if (column.type !== 'text' || column.id === table.parts) return false;
    const values = column.dictionary.length;
    return values > 1 && values < table.rows && values < limits.groups;
  });
}
