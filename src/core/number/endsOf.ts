/** The smallest and the largest of some numbers; infinite, the wrong way round, where there are none. */
export function endsOf(values: ArrayLike<number>): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return { low, high };
}
