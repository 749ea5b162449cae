import { streamOf } from '../random/streamOf.ts';
import { uniforms } from '../random/uniforms.ts';
import { normalCdf } from '../special/normalCdf.ts';
import { normalQuantile } from '../special/normalQuantile.ts';
import type { CorrelatedGroup } from './correlatedGroups.ts';
import type { Sampling } from './prepareSampling.ts';

const smallest = 1e-300;
const largest = 1 - 1 / 9007199254740992;

/**
 * The drawn values of every uncertain parameter in its own unit, for draws from..to (not included). The same bits however
 * the run is cut. Parameters in `redraw` are drawn anew from streams of their own, with all they are correlated with; the
 * others stay as they were.
 */
export function drawParameters(
  sampling: Sampling,
  from: number,
  to: number,
  redraw: ReadonlySet<string> = new Set(),
): Map<string, Float64Array> {
  const { drawn } = sampling;
  const shares = sharesOf(sampling, from, to, redraw);
  return new Map(
    drawn.map(({ id, stream, distribution }, i) => {
      const own = shares.get(stream)!;
      // Written over by its last reader: fresh memory costs more than the arithmetic.
      const isShared = drawn.slice(i + 1).some((later) => later.stream === stream);
      return [id, distribution.quantile(own, isShared ? new Float64Array(own.length) : own)];
    }),
  );
}

/** The uniform numbers of every stream, those of a group tied together. */
function sharesOf(
  { plan, drawn, groups }: Sampling,
  from: number,
  to: number,
  redraw: ReadonlySet<string>,
): Map<string, Float64Array> {
  const anew = new Set(drawn.filter(({ id }) => redraw.has(id)).map(({ stream }) => stream));
  for (const { members } of groups)
    if (members.some((member) => anew.has(member))) for (const member of members) anew.add(member);
  const shares = new Map<string, Float64Array>();
  for (const { stream } of drawn) {
    if (shares.has(stream)) continue;
    const name = anew.has(stream) ? `${stream} anew` : stream;
    shares.set(stream, uniforms(streamOf(plan.seed, name), plan, from, to));
  }
  for (const group of groups) tie(group, shares);
  return shares;
}

/** A Gaussian copula: the first of the group keeps its draws, the others lean on those before them. */
function tie({ members, lower }: CorrelatedGroup, shares: Map<string, Float64Array>): void {
  const scores = members.map((member) => shares.get(member)!.map(normalQuantile));
  const draws = scores[0]?.length ?? 0;
  for (let k = 1; k < members.length; k++) {
    const out = new Float64Array(draws);
    const weights = lower[k]!;
    for (let i = 0; i < draws; i++) {
      let sum = 0;
      for (let j = 0; j <= k; j++) sum += weights[j]! * scores[j]![i]!;
      out[i] = Math.min(largest, Math.max(smallest, normalCdf(sum)));
    }
    shares.set(members[k]!, out);
  }
}
