import type { Column } from '../../column.ts';
import type { Line } from '../../model/line.ts';
import type { Evaluation } from '../evaluation.ts';
import type { RowPattern } from '../years/rowSums.ts';

/** Sums of row lines as they grow from block to block, by which lines the rows lack. */
export type LineTally = Map<
  string,
  { without: readonly string[]; flows: Map<string, Float64Array>; balances: Map<string, number> }
>;

/** Adds these rows of a block. Rows in which a line has no amount are summed apart, under the lines they lack. */
export function tallyLines(
  tally: LineTally,
  block: Evaluation,
  lines: readonly Line[],
  counted: readonly number[],
): void {
  const { rows } = block.inputs.lanes;
  const lacking = lines.filter(({ id }) => block.flows.get(id)?.some(hasGaps));
  const groups = new Map<string, number[]>();
  for (const row of counted) {
    const key =
      lacking.length === 0
        ? ''
        : lacking
            .filter(({ id }) => block.flows.get(id)?.some((amount) => isGap(amount, row)))
            .map(({ id }) => id)
            .join(' ');
    const members = groups.get(key);
    if (members) members.push(row);
    else groups.set(key, [row]);
  }
  for (const [key, members] of groups) {
    const every = members.length === rows ? null : members;
    const own = tally.get(key) ?? {
      without: key === '' ? [] : key.split(' '),
      flows: new Map(),
      balances: new Map(),
    };
    tally.set(key, own);
    for (const { id } of lines) {
      const amounts = block.flows.get(id) ?? [];
      const sums = own.flows.get(id) ?? new Float64Array(amounts.length);
      own.flows.set(id, addYears(sums, amounts, rows, every));
      const owed = block.balances.get(id)?.at(-1);
      if (owed) own.balances.set(id, addTo(own.balances.get(id) ?? 0, owed, rows, every));
    }
  }
}

export function patternsOf(tally: LineTally): readonly RowPattern[] {
  return [...tally.values()];
}

/** Most lines run at the same amount for years: such years are summed once. */
function addYears(
  sums: Float64Array,
  amounts: readonly Column[],
  rows: number,
  members: readonly number[] | null,
): Float64Array {
  const out = new Float64Array(sums.length);
  for (let year = 0; year < sums.length; year++) {
    const amount = amounts[year];
    const repeats =
      year > 0 && amount && sameAmounts(amount, amounts[year - 1]) && Object.is(sums[year], sums[year - 1]);
    out[year] = repeats ? out[year - 1]! : amount ? addTo(sums[year]!, amount, rows, members) : NaN;
  }
  return out;
}

function sameAmounts(a: Column, b: Column | undefined): boolean {
  return a === b || (a.length === 1 && b?.length === 1 && Object.is(a[0], b[0]));
}

/** Adds row after row, so that the sum has the same bits as one over all rows at once. */
function addTo(start: number, column: Column, rows: number, members: readonly number[] | null): number {
  let sum = start;
  const step = column.length === 1 ? 0 : 1;
  if (members) for (const row of members) sum += column[row * step]!;
  else for (let row = 0; row < rows; row++) sum += column[row * step]!;
  return sum;
}

function hasGaps(column: Column): boolean {
  return column.length > 1 && column.includes(NaN);
}

function isGap(column: Column, row: number): boolean {
  return column.length > 1 && Number.isNaN(column[row]);
}
