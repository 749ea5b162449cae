import type { OriginalCell, StoredColumn, StoredDataset } from '../../../core/document/storedDataset.ts';
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
  /** What its columns take up as they are stored; left out by the first versions. */
  readonly bytes?: number;
  readonly deletedAt: string | null;
  /** Its columns are gone for ever; what is left says that it was there. */
  readonly purged?: true;
}

type BareColumn = StoredColumn extends infer Column
  ? Column extends StoredColumn
    ? Omit<Column, 'data'>
    : never
  : never;

export type ColumnHead = BareColumn & {
  /** Of a long dictionary, or a long list of cells that kept their text: so many pieces, and an empty list here. */
  readonly texts?: number;
  readonly cells?: number;
};

export type ColumnArray = Int8Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** At most `PART_ROWS` rows of one column. */
export interface ColumnRecord extends ColumnPlace {
  readonly data: ColumnArray;
  /**
   * Numbers with few decimals as whole numbers of so many times their size, the least of the array's range standing for
   * a missing one. `data` is empty then: a version that does not know of this finds no rows, and leaves the dataset alone.
   */
  readonly scaled?: { readonly times: number; readonly data: Int8Array | Int16Array | Int32Array };
}

/** What else a column has, in pieces: reading the list of datasets must not read a million texts. */
export type ColumnPiece = ColumnPlace &
  ({ readonly texts: readonly string[] } | { readonly cells: readonly OriginalCell[] });

interface ColumnPlace {
  readonly datasetId: string;
  readonly index: number;
  /** From 0 for rows; from −1 downwards for pieces, texts before cells. */
  readonly part: number;
}
