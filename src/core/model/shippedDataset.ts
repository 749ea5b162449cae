import type { DatasetColumn, RowName } from './caseDataset.ts';
import type { Source } from './case.ts';
import type { SourceReference, Text } from './text.ts';

/** A table that ships with the app, as its source prints it; a figure the source does not give is null, never 0. */
export interface ShippedDataset {
  readonly id: string;
  readonly name: Text;
  readonly note: Text;
  readonly src: readonly SourceReference[];
  /** What a row is. */
  readonly rowName: RowName;
  readonly columns: readonly ShippedColumn[];
  readonly rows: readonly ShippedRow[];
  /** Where the source's own figures do not agree: both are shown. */
  readonly deviations?: readonly Deviation[];
  readonly example: boolean;
  /** The entries that `src` names, put in when the app is built. */
  readonly sources?: readonly Source[];
}

export interface ShippedColumn extends DatasetColumn {
  readonly label: Text;
  /** The cells are texts: ids of `options` where there are some. */
  readonly text?: boolean;
  readonly options?: readonly { readonly id: string; readonly label: Text }[];
}

/** A row: its Danish name, which addresses it, how it belongs, what the source says of it, and its cells by column. */
export interface ShippedRow {
  readonly name: string;
  readonly label?: Text;
  /** Name of the row this one is a part of: never added to its whole. */
  readonly part?: string;
  readonly totalRow?: boolean;
  readonly note?: Text;
  readonly src: readonly SourceReference[];
  readonly [column: string]: number | string | boolean | null | undefined | Text | readonly SourceReference[];
}

export interface Deviation {
  readonly row: string;
  readonly column: string;
  readonly printed: number;
  /** What `formula` gives from the other printed figures. */
  readonly recomputed: number;
  readonly formula: string;
  readonly reason: Text;
}
