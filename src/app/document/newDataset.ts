import type { Table } from '../../core/dataset/table.ts';
import { limits } from '../../core/document/limits.ts';
import type { StoredDataset } from '../../core/document/storedDataset.ts';

/** A table with a name and ids of its own, to be kept. */
export function newDataset(table: Table, name: string, newId: () => string): StoredDataset {
  const { columns, rows, labels, parts, totals } = table;
  return {
    columns,
    rows,
    labels,
    ...(parts === undefined ? {} : { parts }),
    ...(totals ? { totals } : {}),
    id: newId(),
    uid: newId(),
    name: name.trim().slice(0, limits.nameLength),
  };
}
