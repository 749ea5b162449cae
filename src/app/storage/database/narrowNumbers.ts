import type { ColumnRecord } from './records.ts';

/** Rows looked at before others have a turn: a few milliseconds on a slow tablet. */
const STRETCH = 131_072;
/** Fewer rows are stored as every version of the app reads them. */
const LONG = 10_000;
const MOST_DECIMALS = 4;
/** The largest whole number of each array, the least of the range standing for a missing one. */
const RANGES = [
  [127, Int8Array],
  [32_767, Int16Array],
  [2_147_483_647, Int32Array],
] as const;

/** What a look at the numbers tells of the arrays that give every one of them back exactly. */
interface Findings {
  /** All whole, none missing, no −0. */
  whole: boolean;
  /** All of single precision. */
  single: boolean;
  /** Whole numbers of 1/times, or missing; 0 = some is neither. */
  times: number;
  least: number;
  most: number;
}

/** The narrowest array that gives every number back exactly (−0 and NaN included). */
export async function narrowNumbers(
  data: Float64Array | Int32Array,
  pause: () => Promise<void>,
): Promise<Pick<ColumnRecord, 'data' | 'scaled'>> {
  const found = { whole: true, single: true, times: data.length >= LONG ? 1 : 0, least: 0, most: 0 };
  for (let start = 0; start < data.length; start += STRETCH) {
    look(data, found, { start, end: Math.min(start + STRETCH, data.length) });
    if (start > 0) await pause();
  }
  const plain = plainArray(found);
  const whole = found.times > 0 ? wholeArray(found, found.times) : null;
  if (!whole || whole.BYTES_PER_ELEMENT >= plain.BYTES_PER_ELEMENT) return { data: new plain(data) };
  const scaled = new whole(data.length);
  const missing = -(2 ** (8 * whole.BYTES_PER_ELEMENT - 1));
  for (let row = 0; row < data.length; row++) {
    const value = data[row] ?? NaN;
    scaled[row] = Number.isNaN(value) ? missing : Math.round(value * found.times);
    if (row % STRETCH === STRETCH - 1) await pause();
  }
  return { data: new Int8Array(0), scaled: { times: found.times, data: scaled } };
}

function look(data: Float64Array | Int32Array, found: Findings, rows: { start: number; end: number }): void {
  let { whole, single, times, least, most } = found;
  for (let row = rows.start; row < rows.end; row++) {
    const value = data[row] ?? NaN;
    if (value < least) least = value;
    if (value > most) most = value;
    const isNegativeZero = value === 0 && 1 / value < 0;
    if (!Number.isInteger(value) || isNegativeZero) whole = false;
    if (single && !Object.is(Math.fround(value), value)) single = false;
    if (times > 0 && value === value) times = isNegativeZero ? 0 : timesFor(value, times);
  }
  Object.assign(found, { whole, single, times, least, most });
}

/** What a number has to be multiplied by to be whole, and gives it back when divided; 0 = nothing does. */
function timesFor(value: number, atLeast: number): number {
  for (let times = atLeast; times <= 10 ** MOST_DECIMALS; times *= 10)
    if (Math.round(value * times) / times === value) return times;
  return 0;
}

function plainArray({ whole, single, least, most }: Findings) {
  if (whole)
    for (const [largest, array] of RANGES) if (least >= -largest - 1 && most <= largest) return array;
  return single ? Float32Array : Float64Array;
}

function wholeArray({ least, most }: Findings, times: number) {
  for (const [largest, array] of RANGES)
    if (Math.round(least * times) >= -largest && Math.round(most * times) <= largest) return array;
  return null;
}
