import { mixBits } from './mixBits.ts';
import type { Stream } from './streamOf.ts';

/**
 * Which stratum each of the draws from..to of a batch of `count` falls in (1 to 2^30), written into `out` from `at` on.
 * Over the whole batch every stratum 0..count−1 comes exactly once, in an order that the stream's keys and the batch
 * scatter: a Feistel network over a rectangle of about √count by √count, run again where it lands beyond the last stratum
 * (cycle walking; seldom, as the rectangle is hardly larger). No list of the order is ever kept, and any part of it costs
 * no more than its length.
 */
export function stratum(
  stream: Stream,
  { batch, count }: { readonly batch: number; readonly count: number },
  { from, to }: { readonly from: number; readonly to: number },
  out: Float64Array,
  at: number,
): void {
  const width = Math.floor(Math.sqrt(count));
  const height = Math.ceil(count / width);
  const [a, b, c, d] = [0, 1, 2, 3].map((round) => {
    const key = mixBits(stream[4 + round]! ^ mixBits(batch));
    return steps(key, round % 2 === 0 ? height : width, round % 2 === 0 ? width : height);
  }) as [Int32Array, Int32Array, Int32Array, Int32Array];
  let row = Math.floor(from / width);
  let column = from - row * width;
  for (let i = from; i < to; i++) {
    let x = column;
    let y = row;
    do {
      x = wrap(x + a[y]!, width);
      y = wrap(y + b[x]!, height);
      x = wrap(x + c[y]!, width);
      y = wrap(y + d[x]!, height);
    } while (y * width + x >= count);
    out[at + i - from] = y * width + x;
    if (++column === width) {
      column = 0;
      row++;
    }
  }
}

/** A random function: for each of `count` places a number from 0 to size − 1 (size at most 2^15). */
function steps(key: number, count: number, size: number): Int32Array {
  const out = new Int32Array(count);
  for (let i = 0; i < count; i++) out[i] = Math.imul(mixBits(mixBits(i + key) ^ key) >>> 16, size) >>> 16;
  return out;
}

/** From 0 to 2 size − 2 back to 0 to size − 1, without a branch. */
function wrap(x: number, size: number): number {
  return x - (size & ((size - 1 - x) >> 31));
}
