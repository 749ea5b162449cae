/**
 * How much of a figure's variance one parameter explains alone (first-order Sobol index), from the draws themselves: the
 * draws are cut into equal parts by the parameter's rank (1 up), and the variance between the parts' means is held
 * against the whole, less what chance alone would give. Every draw has a number in both. Between 0 and 1; NaN where the
 * figure does not vary or the draws are too few.
 */
export function firstOrderShare(ranks: Float64Array, figure: Float64Array): number {
  const count = figure.length;
  const parts = Math.min(100, Math.floor(count / 50));
  if (parts < 2) return NaN;
  let mean = 0;
  for (const value of figure) mean += value / count;
  const sums = new Float64Array(parts);
  const sizes = new Float64Array(parts);
  let all = 0;
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    const part = Math.min(parts - 1, Math.floor(((ranks[i]! - 0.5) * parts) / count));
    const gap = figure[i]! - mean;
    sums[part]! += gap;
    sizes[part]! += 1;
    all += gap * gap;
    least = Math.min(least, figure[i]!);
    most = Math.max(most, figure[i]!);
  }
  // A figure that is the same in every draw still differs from its mean by rounding, which adds up over the draws.
  if (!(most - least > 1e-12 * Math.max(Math.abs(least), Math.abs(most)))) return NaN;
  let between = 0;
  let used = 0;
  for (let part = 0; part < parts; part++) {
    if (sizes[part] === 0) continue;
    between += (sums[part]! * sums[part]!) / sizes[part]!;
    used++;
  }
  // What the parts' means would spread by if the parameter meant nothing.
  const chance = ((all - between) / (count - used)) * (used - 1);
  return Math.max(0, Math.min(1, (between - chance) / all));
}
