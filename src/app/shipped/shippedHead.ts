import type { DatasetColumn } from '../../core/model/caseDataset.ts';
import type { ShippedDataset } from '../../core/model/shippedDataset.ts';
import type { Text } from '../../core/model/text.ts';

/** What lists show of a shipped dataset before the dataset itself is loaded; made when the app is built. */
export interface ShippedHead {
  readonly id: string;
  readonly name: Text;
  readonly rows: number;
  readonly columns: readonly DatasetColumn[];
  /** Titles of the documents it comes from. */
  readonly sources: readonly Text[];
}

export function shippedHead({ id, name, rows, columns, sources }: ShippedDataset): ShippedHead {
  return {
    id,
    name,
    rows: rows.length,
    columns: columns.map(({ id, label, unit }) => ({ id, label, ...(unit !== undefined && { unit }) })),
    sources: (sources ?? []).map(({ title }) => title),
  };
}
