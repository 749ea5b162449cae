import type { Table } from '../../core/dataset/table.ts';
import { limits } from '../../core/document/limits.ts';
import type { StoredDataset } from '../../core/document/storedDataset.ts';

/** What is said of a dataset beside its name. */
export type DatasetAbout = Pick<StoredDataset, 'note' | 'example'>;

/** A table with a name and ids of its own, to be kept. */
export function newDataset(
  table: Table,
  name: string,
  newId: () => string,
  about: DatasetAbout = {},
): StoredDataset {
  const { columns, rows, labels, parts, totals } = table;
  return {
    ...about,
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
