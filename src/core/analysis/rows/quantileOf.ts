/** The quantile of numbers in order, between two of them in proportion; NaN without any. */
export function quantileOf(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below];
  if (low === undefined) return NaN;
  const high = sorted[below + 1];
  return high === undefined ? low : low + (high - low) * (place - below);
}
