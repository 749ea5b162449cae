// Sampling as textbooks have it: a polar normal, gammas by Marsaglia and Tsang (2000), a beta from two gammas.
import type { DistributionSpec } from '../../../src/core/uncertainty/distribution/distributionSpec.ts';

export function textbook(spec: DistributionSpec, draws: number): Float64Array {
  const draw = sampler(spec);
  const out = new Float64Array(draws);
  for (let i = 0; i < draws; i++) out[i] = draw();
  return out;
}

function sampler(spec: DistributionSpec): () => number {
  switch (spec.kind) {
    case 'uniform':
      return () => spec.low + (spec.high - spec.low) * Math.random();
    case 'triangular': {
      const { low, mode, high } = spec;
      const width = high - low;
      return () => {
        const u = Math.random();
        if (u < (mode - low) / width) return low + Math.sqrt(u * width * (mode - low));
        return high - Math.sqrt((1 - u) * width * (high - mode));
      };
    }
    case 'pert': {
      const { low, mode, high } = spec;
      const width = high - low;
      const towards = (4 * (mode - low)) / width;
      return () => low + width * beta(1 + towards, 5 - towards);
    }
    case 'normal':
      return () => spec.mean + spec.sd * normal();
    case 'beta':
      return () => beta(spec.events, spec.others);
    case 'gamma': {
      const scale = (spec.se * spec.se) / spec.mean;
      return () => scale * gamma(spec.mean / scale);
    }
    default:
      throw new Error(`no textbook sampler for ${spec.kind}`);
  }
}

function normal(): number {
  for (;;) {
    const a = 2 * Math.random() - 1;
    const b = 2 * Math.random() - 1;
    const square = a * a + b * b;
    if (square < 1 && square > 0) return a * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

function gamma(shape: number): number {
  if (shape < 1) return gamma(shape + 1) * Math.random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = Math.random();
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

function beta(a: number, b: number): number {
  const x = gamma(a);
  return x / (x + gamma(b));
}
