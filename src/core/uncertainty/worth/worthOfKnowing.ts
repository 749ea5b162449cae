/** What knowing more before deciding is worth, in the unit of the net benefit, and its Monte Carlo standard error. */
export interface WorthOfKnowing {
  readonly value: number;
  readonly standardError: number;
}

/**
 * E[max(expected, 0)] − max(E[benefit], 0) for the decision between doing it (its net benefit) and leaving it (0), where
 * `expected` is the net benefit as it would be expected once more is known, draw by draw. Never below 0.
 */
export function worthOfKnowing(benefit: Float64Array, expected: Float64Array): WorthOfKnowing {
  const count = benefit.length;
  if (count < 2) return { value: NaN, standardError: NaN };
  const mean = benefit.reduce((sum, value) => sum + value, 0) / count;
  const now = mean > 0 ? 1 : 0;
  let [gain, sum, squares] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const known = expected[i]!;
    gain += Math.max(known, 0);
    // What deciding on what is known, rather than now, changes in this draw.
    const change = ((known > 0 ? 1 : 0) - now) * benefit[i]!;
    sum += change;
    squares += change * change;
  }
  const variance = Math.max(0, squares / count - (sum / count) * (sum / count));
  return { value: Math.max(0, gain / count - now * mean), standardError: Math.sqrt(variance / count) };
}
