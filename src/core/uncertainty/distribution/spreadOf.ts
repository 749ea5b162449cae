import type { Distribution } from './distribution.ts';

export interface Spread {
  /** The bars cover low to high evenly: all but the outermost half per cent on either side. */
  readonly low: number;
  readonly high: number;
  /** Evenly spaced quantiles in each bar, never smoothed. */
  readonly counts: readonly number[];
  /** Below which 5 and 95 per cent of the draws lie. */
  readonly fifth: number;
  readonly ninetyFifth: number;
}

/** How a figure is drawn, seen from `draws` evenly spaced quantiles; one bar where it can be one value only. */
export function spreadOf({ quantile }: Pick<Distribution, 'quantile'>, bars = 24, draws = 1000): Spread {
  const points = quantile(Float64Array.of(0.005, 0.05, 0.95, 0.995));
  const [low, fifth, ninetyFifth, high] = [points[0]!, points[1]!, points[2]!, points[3]!];
  const counts = new Array<number>(high > low ? bars : 1).fill(0);
  for (const value of quantile(Float64Array.from({ length: draws }, (_, i) => (i + 0.5) / draws))) {
    if (value < low || value > high) continue;
    const bar = high > low ? Math.floor(((value - low) / (high - low)) * bars) : 0;
    counts[Math.min(bar, counts.length - 1)]! += 1;
  }
  return { low, high, counts, fifth, ninetyFifth };
}
