import { normalQuantile } from '../../../../src/core/uncertainty/special/normalQuantile.ts';
import { normalCdf } from '../../../../src/core/uncertainty/special/normalCdf.ts';
import { streamOf } from '../../../../src/core/uncertainty/random/streamOf.ts';
import { uniforms } from '../../../../src/core/uncertainty/random/uniforms.ts';

/** mean + Σ weight × standard normal, for which variance shares and the worth of knowing have closed forms. */
export function linearNormal(mean: number, weights: readonly number[], draws: number, seed = 1) {
  const columns = weights.map((_, i) =>
    uniforms(streamOf(seed, `x${i}`), { draws, method: 'latinHypercube' }, 0, draws).map(normalQuantile),
  );
  const figure = new Float64Array(draws).map((_, k) =>
    weights.reduce((sum, weight, i) => sum + weight * columns[i]![k]!, mean),
  );
  return { columns, figure };
}

/** E[max(b, 0)] − max(mean, 0) of a normal figure b: sd φ(mean ÷ sd) − |mean| Φ(−|mean| ÷ sd). */
export function normalWorth(mean: number, sd: number): number {
  const z = Math.abs(mean) / sd;
  return (sd * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) - Math.abs(mean) * normalCdf(-z);
}
