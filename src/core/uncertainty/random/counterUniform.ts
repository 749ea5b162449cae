import { mixBits } from './mixBits.ts';
import type { Stream } from './streamOf.ts';

/**
 * Draw number `index` of a stream: a number strictly between 0 and 1, of 52 bits, found from the index alone without
 * the draws before it. Any block of draws, on any worker, therefore has the same bits.
 */
export function counterUniform(stream: Stream, index: number): number {
  const high = mixBits(mixBits(index + stream[0]!) ^ stream[1]!) >>> 6;
  const low = mixBits(mixBits(index ^ stream[2]!) + stream[3]!) >>> 6;
  return (high * 67108864 + low + 0.5) / 4503599627370496;
}
