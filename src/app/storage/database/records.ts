import type { StoredColumn, StoredDataset } from '../../../core/document/storedDataset.ts';
import type { WorkDocument } from '../../document/workDocument.ts';

// The rows of the stores. Names of stores and primary keys are for ever: see database.ts.

export interface MetaRecord {
  readonly key: string;
  readonly value: string | number;
}

export type DocumentRecord = WorkDocument & { readonly rev: number; readonly schema: number };

/** A document as it was at one revision. */
export interface HistoryRecord {
  readonly id: string;
  readonly rev: number;
  readonly at: string;
  /** Named revisions are kept; the others are thinned. */
  readonly name: string | null;
  readonly body: WorkDocument['body'];
}

/** A dataset without its numbers. */
export interface DatasetRecord extends Omit<StoredDataset, 'columns'> {
  readonly columns: readonly ColumnHead[];
  readonly deletedAt: string | null;
}

export type ColumnHead = StoredColumn extends infer Column
  ? Column extends StoredColumn
    ? Omit<Column, 'data'>
    : never
  : never;

export type ColumnArray = Int8Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** At most `PART_ROWS` rows of one column, in the narrowest array that holds them exactly. */
export interface ColumnRecord {
  readonly datasetId: string;
  readonly index: number;
  readonly part: number;
  readonly data: ColumnArray;
}
