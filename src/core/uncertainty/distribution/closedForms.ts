import type { Distribution } from './distribution.ts';

/** The distributions whose inverse is a formula, or that are the samples themselves. */
export const closedForms = { fixed, uniform, triangular, empirical };

function fixed(value: number): Distribution {
  return mapped((u, out) => out.fill(value, 0, u.length), value, 0, value, value);
}

function uniform(low: number, high: number): Distribution {
  const width = high - low;
  const draw = (u: Float64Array, out: Float64Array): void => {
    for (let i = 0; i < u.length; i++) out[i] = low + width * u[i]!;
  };
  return mapped(draw, low + width / 2, (width * width) / 12, low, high);
}

function triangular(low: number, mode: number, high: number): Distribution {
  const width = high - low;
  const turn = (mode - low) / width;
  // One form for both sides, its numbers read by side: which side a draw falls on cannot be foreseen, so a branch is slow.
  const ends = Float64Array.of(low, high);
  const signs = Float64Array.of(1, -1);
  const factors = Float64Array.of(width * (mode - low), width * (high - mode));
  const draw = (u: Float64Array, out: Float64Array): void => {
    for (let i = 0; i < u.length; i++) {
      const share = u[i]!;
      const side = Number(share >= turn);
      const sign = signs[side]!;
      out[i] = ends[side]! + sign * Math.sqrt((side + sign * share) * factors[side]!);
    }
  };
  const variance = (width * width - (mode - low) * (high - mode)) / 18;
  return mapped(draw, (low + mode + high) / 3, variance, low, high);
}

/** Every sample as likely as the others; mean and variance are those of the samples. */
function empirical(samples: Float64Array): Distribution {
  const sorted = samples.slice().sort();
  const count = sorted.length;
  const mean = sorted.reduce((sum, x) => sum + x, 0) / count;
  const variance = sorted.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / count;
  const draw = (u: Float64Array, out: Float64Array): void => {
    for (let i = 0; i < u.length; i++) out[i] = sorted[Math.floor(u[i]! * count)]!;
  };
  return mapped(draw, mean, variance, sorted[0]!, sorted[count - 1]!);
}

function mapped(
  draw: (u: Float64Array, out: Float64Array) => void,
  mean: number,
  variance: number,
  low: number,
  high: number,
): Distribution {
  const quantile = (u: Float64Array, out: Float64Array = new Float64Array(u.length)): Float64Array => {
    draw(u, out);
    return out;
  };
  return { quantile, mean, variance, low, high };
}
