// What can be wrong with a table file, a cell or a mapping. `line` is the line of the file, counted from 1 with
// every line break, as an editor shows it; `column` is the header, or the column's number from 1 where that is
// empty. `at` is the parameter for a mapping, else the column, else ''.

interface InFile {
  readonly at: string;
}

interface InCell extends InFile {
  readonly line: number;
  readonly column: string;
  /** What stood there. */
  readonly text: string;
}

/** The file is refused whole; nothing is kept of it. */
export type RefusedFile =
  | (InFile & { readonly code: 'csv.empty' })
  | (InFile & { readonly code: 'csv.too-large'; readonly size: number; readonly limit: number })
  | (InFile & { readonly code: 'csv.unreadable' })
  | (InFile & { readonly code: 'csv.spreadsheet' })
  | (InFile & { readonly code: 'csv.archive' })
  | (InFile & { readonly code: 'csv.web-page' })
  | (InFile & { readonly code: 'csv.binary' })
  | (InFile & { readonly code: 'csv.wrong-encoding'; readonly encoding: string })
  | (InFile & { readonly code: 'csv.open-quote'; readonly line: number })
  | (InFile & { readonly code: 'csv.stray-quote'; readonly line: number })
  | (InFile & { readonly code: 'csv.too-many-rows'; readonly found: number; readonly limit: number })
  | (InFile & { readonly code: 'csv.too-many-columns'; readonly found: number; readonly limit: number })
  | (InFile & { readonly code: 'csv.too-many-cells'; readonly found: number; readonly limit: number })
  | (InFile & { readonly code: 'csv.no-rows' });

/** The file can be read, but the user should look. */
export type Question =
  | (InFile & {
      readonly code: 'csv.unsure-delimiter';
      readonly delimiter: string;
      readonly alternatives: readonly string[];
    })
  | (InFile & { readonly code: 'dataset.ambiguous-numbers'; readonly column: string; readonly text: string })
  | (InFile & { readonly code: 'dataset.ambiguous-dates'; readonly column: string; readonly text: string })
  /** Some of its numbers have a per cent sign, others none: 57 and 0,57 may be the same. */
  | (InFile & {
      readonly code: 'dataset.mixed-percent';
      readonly column: string;
      readonly percents: number;
      readonly numbers: number;
    })
  /** Read as numbers, but some begin with a 0 that is lost, as codes do. */
  | (InFile & { readonly code: 'dataset.leading-zeros'; readonly column: string; readonly text: string })
  /** Says something in the first row of each block only: the rows below may belong to it. */
  | (InFile & {
      readonly code: 'dataset.blocks';
      readonly column: string;
      /** What the first block is called. */
      readonly text: string;
      readonly blank: number;
    })
  | (InFile & {
      readonly code: 'dataset.duplicate-name';
      readonly name: string;
      readonly lines: readonly number[];
    });

/** The row is stored, the cell is kept as missing with its text, except where said. */
export type DoubtfulCell =
  | (InCell & { readonly code: 'dataset.not-a-number' })
  | (InCell & { readonly code: 'dataset.not-a-date' })
  | (InCell & { readonly code: 'dataset.spreadsheet-error' })
  | (InCell & { readonly code: 'dataset.number-too-large' })
  /** The number is kept; digits may have been lost before the file was written. */
  | (InCell & { readonly code: 'dataset.exponent' });

/** The row is not stored. */
export type RefusedRow = InFile & {
  readonly code: 'dataset.ragged-row';
  readonly line: number;
  readonly expected: number;
  readonly found: number;
  readonly text: string;
};

export type MappingIssue =
  | (InFile & { readonly code: 'dataset.unknown-column'; readonly column: string })
  | (InFile & { readonly code: 'dataset.unknown-row'; readonly column: string; readonly row: string })
  | (InFile & { readonly code: 'dataset.unknown-parameter'; readonly column: string })
  | (InFile & { readonly code: 'dataset.not-mappable'; readonly column: string })
  | (InFile & { readonly code: 'dataset.not-numbers'; readonly column: string })
  | (InFile & { readonly code: 'dataset.unknown-unit'; readonly column: string; readonly unit: string })
  | (InFile & {
      readonly code: 'dataset.unit-clash';
      readonly column: string;
      readonly columnUnit: string;
      readonly parameterUnit: string;
    })
  | (InFile & {
      readonly code: 'dataset.unknown-option';
      readonly column: string;
      readonly row: string;
      readonly text: string;
      readonly options: readonly string[];
    })
  /** A number for a year needs all twelve months, each once; one that is not counted per year, the same in all. */
  | (InFile & {
      readonly code: 'dataset.months-missing';
      readonly column: string;
      readonly row: string;
      /** 1–12 */
      readonly months: readonly number[];
    })
  | (InFile & {
      readonly code: 'dataset.months-doubled';
      readonly column: string;
      readonly row: string;
      readonly months: readonly number[];
    })
  | (InFile & { readonly code: 'dataset.months-differ'; readonly column: string; readonly row: string })
  | (InFile & {
      readonly code: 'dataset.out-of-bounds';
      readonly column: string;
      readonly row: string;
      readonly value: number;
      /** In the parameter's unit; null = no bound on that side. */
      readonly low: number | null;
      readonly high: number | null;
    });

export type DatasetIssue = RefusedFile | Question | DoubtfulCell | RefusedRow | MappingIssue;
