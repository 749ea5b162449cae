import { mixBits } from './mixBits.ts';

/** Eight keys of 32 bits: what makes one parameter's draws differ from another's. */
export type Stream = Int32Array;

const golden = 0x9e3779b9;

/**
 * The stream of one name under one seed. It rests on nothing else, so a new parameter or outcome moves no other
 * parameter's draws.
 */
export function streamOf(seed: number, id: string): Stream {
  let a = mixBits((seed | 0) + golden);
  let b = mixBits((Math.floor(seed / 4294967296) | 0) ^ a);
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    a = mixBits((a ^ unit) + golden);
    b = mixBits(Math.imul(b, 0x01000193) ^ Math.imul(unit + 1, 0x85ebca6b)) + a;
  }
  return Int32Array.from({ length: 8 }, (_, i) => mixBits(a + Math.imul(i, golden)) + mixBits(b ^ (i + 1)));
}
