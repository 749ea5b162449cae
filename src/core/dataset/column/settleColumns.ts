import type { NumberStyle } from '../../number/readNumber.ts';
import { headerUnit } from '../cell/headerUnit.ts';
import type { ColumnEvidence } from './columnEvidence.ts';
import { inferColumn, type InferredColumn } from './inferColumn.ts';

/** A column of the file as far as it is read: its header and what its cells say. */
export interface UnsettledColumn {
  readonly heading: string;
  readonly found: ColumnEvidence;
  /** Some cell is not blank. */
  readonly filled: boolean;
  /** Some text stands in more than one row. */
  readonly repeats: boolean;
  /** Says something in the first row of each block only, as merged cells do. */
  readonly sparse: boolean;
  /** Every text is a month of a year: 2024M01. */
  readonly months: boolean;
  /** How many different texts there are. */
  readonly texts: number;
  /** Whether each of its texts stands beside one text only of that column, counted from 0. */
  readonly isWithin: (column: number) => boolean;
  /** Every cell is a year, each another one. */
  readonly years: boolean;
}

/** What the user decided about columns, counted from 0; what is left out is found. */
export interface ColumnChoices {
  /** How to read single columns. A unit found in them stays. */
  readonly columns?: ReadonlyMap<number, InferredColumn>;
  /** How to read the numbers of all other columns. */
  readonly numbers?: NumberStyle;
  /** Column that names the rows, and is read as text if it would be numbers; null = none. */
  readonly labels?: number | null;
}

export interface SettledColumns {
  readonly inferred: readonly InferredColumn[];
  readonly labels: number | null;
}

/**
 * How every column is read: the user's word, else what was found. A column that fits both styles leans to the style
 * of those that do not. Rows are named by the first column of texts, else of dates, else of years that all differ. Where
 * the first texts come again (region, then ward), one that names every row, each differently, goes before them; where
 * all come again (each ward once a year), the one that parts the first texts most finely does.
 */
export function settleColumns(columns: readonly UnsettledColumn[], choices: ColumnChoices): SettledColumns {
  const found = columns.map((column): InferredColumn => {
    const as = inferColumn(column.found);
    return as.type === 'number' && headerUnit(column.heading) === '%' ? { ...as, unit: '%' } : as;
  });
  const lean = leanOf(found);
  const settled = found.map((as, index): InferredColumn => {
    const chosen = choices.columns?.get(index);
    if (chosen?.type === 'number' && as.type === 'number') return { ...as, ...chosen };
    if (chosen) return chosen;
    if (as.type !== 'number') return as;
    if (choices.numbers) return { ...as, style: choices.numbers, ambiguous: false };
    return as.ambiguous ? { ...as, style: lean } : as;
  });
  const labels = choices.labels === undefined ? findLabels(settled, columns) : choices.labels;
  const inferred = settled.map((as, index): InferredColumn =>
    index === labels && as.type === 'number' ? { type: 'text' } : as,
  );
  return { inferred, labels };
}

/** Of the rows that the first texts name, how many a column must name to go before them. */
const namesMostRows = 0.8;

function leanOf(found: readonly InferredColumn[]): NumberStyle {
  const clear = (style: NumberStyle): boolean =>
    found.some((as) => as.type === 'number' && !as.ambiguous && as.style === style);
  return clear('en') && !clear('da') ? 'en' : 'da';
}

function findLabels(settled: readonly InferredColumn[], columns: readonly UnsettledColumn[]): number | null {
  const isText = columns.map(({ filled }, index) => filled && settled[index]?.type === 'text');
  // A month says when, not where; and the region of a block of wards stands once, while the wards are the names.
  const texts = isText.map(
    (is, index) =>
      is &&
      !columns[index]?.months &&
      !columns.some((other, at) => at > index && isText[at] && namesFiner(other, columns[index])),
  );
  const first = texts.indexOf(true);
  // A total row has no name in the column of the places, and a note stands in a few rows only.
  const most = (columns[first]?.found.said ?? 0) * namesMostRows;
  const namesMost = (index: number): boolean =>
    (texts[index] ?? false) && (columns[index]?.found.said ?? 0) >= most;
  // A column that says the same in every row tells no row from another.
  const coarse = columns.findIndex((column, index) => namesMost(index) && column.texts > 1);
  const ranked = [
    columns.findIndex(({ repeats }, index) => !repeats && namesMost(index)),
    finestWithin(coarse, columns, namesMost),
    coarse,
    first,
    isText.indexOf(true),
    settled.findIndex((as) => as.type === 'date'),
    columns.findIndex(({ years }) => years),
  ];
  return ranked.find((index) => index >= 0) ?? null;
}

function namesFiner(other: UnsettledColumn, column: UnsettledColumn | undefined): boolean {
  if (!column?.sparse) return false;
  return other.texts > column.texts && column.found.said < namesMostRows * other.found.said;
}

function finestWithin(
  coarse: number,
  columns: readonly UnsettledColumn[],
  namesMost: (index: number) => boolean,
): number {
  let finest = -1;
  for (const [index, { texts, isWithin }] of columns.entries()) {
    const most = columns[finest < 0 ? coarse : finest]?.texts ?? Infinity;
    if (index !== coarse && namesMost(index) && texts > most && isWithin(coarse)) finest = index;
  }
  return finest;
}
