import type { Column } from '../../column.ts';
import type { Line } from '../../model/line.ts';

/** Sums over counted rows that lack the amounts of the same lines. Plain data: it crosses to the page and back. */
export interface RowPattern {
  /** Row lines without an amount in these rows. */
  readonly without: readonly string[];
  /** By row line: amounts by year 0..horizon, base units. */
  readonly flows: ReadonlyMap<string, Float64Array>;
  /** By repay line: what is still owed at the horizon. */
  readonly balances: ReadonlyMap<string, number>;
}

export interface RowSums {
  /** Figures that are one number in all rows. */
  readonly shared: ReadonlySet<string>;
  readonly patterns: readonly RowPattern[];
}

/** Amounts of a line for the whole, over the rows in which none of `together` lacks one. */
export function summedFlows(
  sums: RowSums,
  line: Line,
  flows: readonly Column[],
  together: readonly Line[],
): readonly Column[] {
  if (line.per === 'whole') return flows;
  const counted = countedPatterns(sums, together);
  return flows.map((_, year) => sumOf(counted, ({ flows: own }) => own.get(line.id)?.[year] ?? NaN));
}

/** What is still owed at the horizon on a repay line, over all rows. */
export function summedBalance(sums: RowSums, line: Line): Column {
  return sumOf(sums.patterns, ({ balances }) => balances.get(line.id) ?? NaN);
}

function countedPatterns({ patterns }: RowSums, together: readonly Line[]): readonly RowPattern[] {
  const ids = new Set(together.map(({ id }) => id));
  return patterns.filter(({ without }) => !without.some((id) => ids.has(id)));
}

/** As over rows themselves: without any row there is no sum. */
function sumOf(patterns: readonly RowPattern[], amount: (pattern: RowPattern) => number): Column {
  let sum = patterns.length === 0 ? NaN : 0;
  for (const pattern of patterns) sum += amount(pattern);
  return new Float64Array([sum]);
}
