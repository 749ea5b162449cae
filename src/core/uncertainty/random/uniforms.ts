import { batches } from './batches.ts';
import { counterUniform } from './counterUniform.ts';
import { mixBits } from './mixBits.ts';
import { stratum } from './stratum.ts';
import type { Stream } from './streamOf.ts';

/** Latin hypercube: as many strata as draws in a batch, one draw in each, at a random place inside it. */
export type SamplingMethod = 'latinHypercube' | 'plain';

export interface UniformPlan {
  readonly draws: number;
  readonly method: SamplingMethod;
}

const last = 1 - 1 / 9007199254740992;

/** Draws from..to (not included) of a stream as numbers strictly between 0 and 1: the same bits however it is cut. */
export function uniforms(stream: Stream, plan: UniformPlan, from: number, to: number): Float64Array {
  const out = new Float64Array(to - from);
  if (plan.method === 'plain') {
    for (let i = from; i < to; i++) out[i - from] = counterUniform(stream, i);
    return out;
  }
  const starts = batches(plan.draws);
  for (let batch = 0; batch + 1 < starts.length; batch++) {
    const start = starts[batch]!;
    const end = starts[batch + 1]!;
    const part = { from: Math.max(start, from), to: Math.min(end, to) };
    if (part.from >= part.to) continue;
    const count = end - start;
    const within = { from: part.from - start, to: part.to - start };
    stratum(stream, { batch, count }, within, out, part.from - from);
    place(out.subarray(part.from - from, part.to - from), stream, part.from, count);
  }
  return out;
}

/** From a stratum to a place inside it. */
function place(strata: Float64Array, stream: Stream, first: number, count: number): void {
  const [a, b] = [stream[0]!, stream[1]!];
  for (let i = 0; i < strata.length; i++) {
    const inside = mixBits(mixBits(first + i + a) ^ b) >>> 0;
    strata[i] = Math.min(last, (strata[i]! + (inside + 0.5) / 4294967296) / count);
  }
}
