/** The year in which the running sum rises above zero and stays there; null if it does not. */
export function crossingYear(years: readonly number[], cumulative: readonly number[]): number | null {
  const lastBelow = cumulative.findLastIndex((sum) => sum < 0);
  if (lastBelow < 0) return null;
  return years[lastBelow + 1] ?? null;
}
