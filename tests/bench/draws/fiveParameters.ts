import type { DistributionSpec } from '../../../src/core/uncertainty/distribution/distributionSpec.ts';
import { readyDistribution } from '../../../src/core/uncertainty/distribution/readyDistribution.ts';
import { streamOf } from '../../../src/core/uncertainty/random/streamOf.ts';
import { uniforms, type SamplingMethod } from '../../../src/core/uncertainty/random/uniforms.ts';
import { textbook } from './textbook.ts';

const specs: readonly DistributionSpec[] = [
  { kind: 'triangular', low: 10, mode: 20, high: 50 },
  { kind: 'triangular', low: 1, mode: 2, high: 5 },
  { kind: 'pert', low: 10, mode: 20, high: 50 },
  { kind: 'normal', mean: 100, sd: 15 },
  { kind: 'uniform', low: 0, high: 1 },
];

/** Five parameters sampled by the textbook and by us, and how far their means are apart in standard errors of both. */
export function fiveParameters(draws: number) {
  const ready = specs.map((spec, at) => {
    const made = readyDistribution(spec, `p${at}`);
    if ('issue' in made) throw new Error(made.issue.code);
    return made.distribution;
  });
  const ours = (method: SamplingMethod) =>
    ready.map((distribution, at) => {
      const u = uniforms(streamOf(1, `p${at}`), { draws, method }, 0, draws);
      return distribution.quantile(u, u);
    });
  const theirs = () => specs.map((spec) => textbook(spec, draws));
  const meanOf = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0) / draws;
  const apart = () => {
    const others = theirs().map(meanOf);
    return Math.max(
      ...ours('plain').map((column, at) => {
        const error = Math.sqrt((2 * ready[at]!.variance) / draws);
        return Math.abs(meanOf(column) - others[at]!) / error;
      }),
    );
  };
  return { theirs, ours, apart };
}
