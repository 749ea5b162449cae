import type { Text } from './text.ts';

export interface CaseDataset {
  readonly ref?: string;
  readonly columns?: readonly DatasetColumn[];
  readonly rows?: readonly CaseRow[];
  readonly mapping: Mapping;
  /** True where the rows are made up to show the form, not taken from a source. */
  readonly example?: boolean;
  readonly note?: Text;
}

export interface DatasetColumn {
  readonly id: string;
  readonly label?: Text;
  readonly unit?: string;
  readonly priceLevel?: string;
}

/** Row of a dataset: `name`, the columns by id, and how it belongs. */
export type CaseRow = {
  readonly name: string;
  /** Name of the row this one is a part of: evaluated, never added to its whole. */
  readonly part?: string;
  readonly totalRow?: boolean;
} & Readonly<Record<string, number | string | boolean | null | undefined>>;

/** Parameter id → the column that replaces it. */
export type Mapping = Readonly<Record<string, string | MappedColumn>>;

export interface MappedColumn {
  readonly column: string;
  /** Unit of the column's numbers when it is not the parameter's own. */
  readonly unit?: string;
  readonly scale?: number;
}
