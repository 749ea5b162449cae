// A dataset as the app keeps it: columns, not rows. Immutable once stored. Row r of the table is element r of
// every column's data, counted from 0. Types only; datasetSchema.ts reads and writes the JSON form.

interface ColumnBase {
  /** Unique in its dataset; what a mapping names. Does not change when the dataset is renamed. */
  readonly id: string;
  /** The header as it stood in the file; may be empty or stand twice. */
  readonly name: string;
}

/** Numbers in the column's own unit; NaN = missing. */
export interface StoredNumberColumn extends ColumnBase {
  readonly type: 'number';
  /** Unit text of the formula language; left out = not known, taken to be that of the parameter. */
  readonly unit?: string;
  readonly data: Float64Array;
  /** Cells that held a text which is no number: stored as missing, shown with what stood there. Rows ascending. */
  readonly originals?: readonly OriginalCell[];
}

/** Texts by their place in `dictionary`; -1 = missing. A date is an ISO text (yyyy-mm-dd) without time zone. */
export interface StoredTextColumn extends ColumnBase {
  readonly type: 'text' | 'date';
  /** Each text once, in order of first use. */
  readonly dictionary: readonly string[];
  readonly data: Int32Array;
  readonly originals?: readonly OriginalCell[];
}

export type StoredColumn = StoredNumberColumn | StoredTextColumn;

export interface OriginalCell {
  readonly row: number;
  readonly text: string;
}

export interface StoredDataset {
  readonly id: string;
  /** Kept by export and import. */
  readonly uid: string;
  readonly name: string;
  readonly columns: readonly StoredColumn[];
  readonly rows: number;
  /** Id of the column of texts or dates whose cells name the rows; null = rows are numbered from 1. */
  readonly labels: string | null;
  /** Id of a text column naming the row that each row is a part of; such a row is never added to its whole. */
  readonly parts?: string;
  /** Rows that are totals of the others (ascending): shown, never added. */
  readonly totals?: readonly number[];
  /** The rows are made up to show the form, not taken from a source. */
  readonly example?: boolean;
  readonly note?: string;
  readonly source?: string;
}
