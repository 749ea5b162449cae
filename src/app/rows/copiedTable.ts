import type { Table, TableColumn } from '../../core/dataset/table.ts';
import { copiedNumbers } from '../jobs/rows/copiedNumbers.ts';
import { turn } from '../jobs/turn.ts';

/** A table to be handed over to a worker with copies of its numbers, made in turns of their own. */
export async function copiedTable(table: Table): Promise<{ table: Table; transfer: Transferable[] }> {
  const columns: TableColumn[] = [];
  const transfer: Transferable[] = [];
  for (const column of table.columns) {
    const data = await copiedNumbers(column.data);
    // Copied as it is: the kind of column and its numbers stay together.
    columns.push({ ...column, data } as TableColumn);
    transfer.push(data.buffer as ArrayBuffer);
  }
  await turn();
  return { table: { ...table, columns }, transfer };
}
