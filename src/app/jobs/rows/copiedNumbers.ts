import { turn } from '../turn.ts';

/** Numbers copied between two turns: a few milliseconds of work on a slow tablet. */
const AT_ONCE = 262_144;

/** Numbers to be handed over to a worker, copied piece by piece: a message that copies a million holds up the page. */
export async function copiedNumbers<T extends Float64Array | Int32Array>(numbers: T): Promise<T> {
  const copy =
    numbers instanceof Float64Array ? new Float64Array(numbers.length) : new Int32Array(numbers.length);
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    await turn();
    copy.set(numbers.subarray(from, from + AT_ONCE), from);
  }
  // One of the two kinds, as chosen above.
  return copy as T;
}
