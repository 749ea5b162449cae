import { batches } from './batches.ts';
import { counterUniform } from './counterUniform.ts';
import { stratified } from './stratified.ts';
import type { Stream } from './streamOf.ts';

/** Latin hypercube: as many strata as draws in a batch, one draw in each, at a random place inside it. */
export type SamplingMethod = 'latinHypercube' | 'plain';

export interface UniformPlan {
  readonly draws: number;
  readonly method: SamplingMethod;
}

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
    const within = { from: part.from - start, to: part.to - start };
    stratified(stream, { batch, start, count: end - start }, within, out, part.from - from);
  }
  return out;
}
