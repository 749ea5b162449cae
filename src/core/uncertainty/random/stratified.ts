import { mixBits } from './mixBits.ts';
import type { Stream } from './streamOf.ts';

/** One Latin hypercube: so many draws, the first of them at `start` in its run. */
export interface StratifiedBatch {
  readonly batch: number;
  readonly start: number;
  readonly count: number;
}

const last = 1 - 1 / 9007199254740992;

/**
 * Draws from..to of a batch of `count` (1 to 2^30), each a number in a stratum of its own and at a random place inside it,
 * written into `out` from `at` on. Over the whole batch every stratum comes exactly once, in an order that the stream's
 * keys and the batch scatter: a Feistel network over a rectangle of about √count by √count, run again where it lands
 * beyond the last stratum (seldom, as the rectangle is hardly larger). No list of the order is ever kept, and any part of
 * it costs no more than its length. Strata and places are found in one loop: each would else wait for the other's memory.
 */
export function stratified(
  stream: Stream,
  { batch, start, count }: StratifiedBatch,
  { from, to }: { readonly from: number; readonly to: number },
  out: Float64Array,
  at: number,
): void {
  const width = Math.floor(Math.sqrt(count));
  const table = rounds(stream, batch, width, Math.ceil(count / width));
  const toColumn = 3 * width;
  const [first, second] = [(stream[0]! + start) | 0, stream[1]!];
  let i = from;
  for (let row = Math.floor(from / width); i < to; row++) {
    const end = Math.min(to, (row + 1) * width);
    const shifted = table[row]! - row * width;
    for (; i < end; i++) {
      const a = (shifted + i) | 0;
      const b = (row + table[a]!) | 0;
      const c = (a + table[b]!) | 0;
      const d = (b + table[c]!) | 0;
      let stratum = (table[c + toColumn]! + table[d]!) | 0;
      while (stratum >= count) {
        const again = (stratum / width) | 0;
        const x = (stratum - again * width + table[again]!) | 0;
        const y = (again + table[x]!) | 0;
        const z = (x + table[y]!) | 0;
        stratum = (table[z + toColumn]! + table[(y + table[z]!) | 0]!) | 0;
      }
      const inside = mixBits(mixBits((i + first) | 0) ^ second) >>> 0;
      out[at + i - from] = Math.min(last, (stratum + (inside + 0.5) / 4294967296) / count);
    }
  }
}

/**
 * The four rounds in one table, so that a loop has one length to watch. A round adds to the column a random number that
 * belongs to the row, or the other way round; what it gives is already the place of the next one's number. Nothing is
 * wrapped round on the way: the later rounds are there two and three times over, and the last two parts of the table
 * turn the column and the row that come out, up to three times too large, into the stratum.
 */
function rounds(stream: Stream, batch: number, width: number, height: number): Int32Array {
  const second = height;
  const third = second + 2 * width;
  const fourth = third + 2 * height;
  const column = fourth + 3 * width;
  const row = column + 3 * width;
  const table = new Int32Array(row + 3 * height);
  const key = (round: number): number => mixBits(stream[4 + round]! ^ mixBits(batch));
  spread(table.subarray(0, second), steps(key(0), height, width, second));
  spread(table.subarray(second, third), steps(key(1), width, height, third));
  spread(table.subarray(third, fourth), steps(key(2), height, width, fourth - second));
  spread(table.subarray(fourth, column), steps(key(3), width, height, row - third));
  spread(
    table.subarray(column, row),
    Int32Array.from({ length: width }, (_, i) => i),
  );
  spread(
    table.subarray(row),
    Int32Array.from({ length: height }, (_, i) => i * width),
  );
  return table;
}

/** The same numbers over and over. */
function spread(table: Int32Array, numbers: Int32Array): void {
  for (let at = 0; at < table.length; at += numbers.length) table.set(numbers, at);
}

/** A random function: for each of `count` places a number from 0 to size − 1 (size at most 2^15), and `more`. */
function steps(key: number, count: number, size: number, more: number): Int32Array {
  const out = new Int32Array(count);
  for (let i = 0; i < count; i++)
    out[i] = (Math.imul(mixBits(mixBits(i + key) ^ key) >>> 16, size) >>> 16) + more;
  return out;
}
