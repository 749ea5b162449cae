/**
 * 32 bits made into 32 others, one to one, so that neighbours end up far apart. The two multipliers are those of Chris
 * Wellons' search for the least biased pair ("lowbias32", 2018).
 */
export function mixBits(bits: number): number {
  let x = bits ^ (bits >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}
