import type { SourceReference, Text } from './text.ts';

export interface CaseDataset {
  readonly ref?: string;
  readonly columns?: readonly DatasetColumn[];
  readonly rows?: readonly CaseRow[];
  readonly mapping: Mapping;
  /** True where the rows are made up to show the form, not taken from a source. */
  readonly example?: boolean;
  readonly note?: Text;
  /** What a row is, where it is no place: "region", "target". */
  readonly rowName?: RowName;
}

export interface RowName {
  readonly one: Text;
  readonly many: Text;
}

export interface DatasetColumn {
  readonly id: string;
  readonly label?: Text;
  readonly unit?: string;
  readonly priceLevel?: string;
}

/** Row of a dataset: `name`, which addresses it, what it is called where that differs, how it belongs, and its cells. */
export type CaseRow = {
  readonly name: string;
  readonly label?: Text | Cell;
  /** Name of the row this one is a part of: evaluated, never added to its whole. */
  readonly part?: string;
  readonly totalRow?: boolean;
  /** What its source says of it, and where it stands there. */
  readonly note?: Text | Cell;
  readonly src?: readonly SourceReference[] | Cell;
} & Readonly<Record<string, Cell | undefined | Text | readonly SourceReference[]>>;

type Cell = number | string | boolean | null;

/** The rows of one year out of a table with several. */
export interface YearChoice {
  /** Id of the column that says the year. */
  readonly column: string;
  /** "2024" */
  readonly only: string;
}

/** How a scenario uses a dataset. */
export interface DatasetUse {
  readonly id: string;
  readonly mapping: Mapping;
  /** Left out = all rows are used, of whatever year. */
  readonly year?: YearChoice;
  /** Id of the text column by which rows are put together. */
  readonly groups?: string;
}

/** Parameter id → the column that replaces it. */
export type Mapping = Readonly<Record<string, string | MappedColumn>>;

export interface MappedColumn {
  readonly column: string;
  /** Unit of the column's numbers when it is not the parameter's own. */
  readonly unit?: string;
  readonly scale?: number;
  /** Name of the one row that gives the value; without it every row has its own. */
  readonly row?: string;
}
