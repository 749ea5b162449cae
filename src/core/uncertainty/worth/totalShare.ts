/**
 * How much of a figure's variance would be left if all but one parameter (or group) were known: the total Sobol index, by
 * Jansen (1999). `redrawn` is the same figure over the same draws with that parameter alone drawn anew (`drawInputs` with
 * `redraw`): one more run for each parameter asked about.
 */
export function totalShare(figure: Float64Array, redrawn: Float64Array): number {
  let [count, sum, squares, gaps] = [0, 0, 0, 0];
  for (let i = 0; i < figure.length; i++) {
    if (!Number.isFinite(figure[i]!) || !Number.isFinite(redrawn[i]!)) continue;
    count++;
    sum += figure[i]! + redrawn[i]!;
    gaps += (figure[i]! - redrawn[i]!) * (figure[i]! - redrawn[i]!);
  }
  const mean = sum / (2 * count);
  for (let i = 0; i < figure.length; i++) {
    if (!Number.isFinite(figure[i]!) || !Number.isFinite(redrawn[i]!)) continue;
    squares += (figure[i]! - mean) * (figure[i]! - mean) + (redrawn[i]! - mean) * (redrawn[i]! - mean);
  }
  return squares > 0 ? gaps / squares : NaN;
}
