import type { Table, TableColumn } from '../../core/dataset/table.ts';
import { turn } from '../jobs/turn.ts';

/**
 * A table to be handed over, its numbers copied column by column with a turn of the page between them: all of them
 * copied by one message would hold it up.
 */
export async function copiedTable(table: Table): Promise<{ table: Table; transfer: Transferable[] }> {
  const columns: TableColumn[] = [];
  const transfer: Transferable[] = [];
  for (const column of table.columns) {
    await turn();
    // Copied as it is: the kind of column and its numbers stay together.
    const copy = { ...column, data: column.data.slice() } as TableColumn;
    columns.push(copy);
    transfer.push(copy.data.buffer as ArrayBuffer);
  }
  await turn();
  return { table: { ...table, columns }, transfer };
}
