/**
 * The given values and others evenly spaced between the first and the last, in order: a curve is drawn through all of
 * them, and passes exactly through those given.
 */
export function valuesBetween(given: readonly number[], steps: number): readonly number[] {
  const low = given.reduce((least, value) => Math.min(least, value), Infinity);
  const high = given.reduce((most, value) => Math.max(most, value), -Infinity);
  if (!(low < high)) return [...new Set(given)];
  const step = (high - low) / steps;
  const between = Array.from({ length: steps - 1 }, (_, i) => low + (i + 1) * step);
  // One that all but meets a given value would only be a second point in the same place.
  const apart = between.filter((value) => given.every((other) => Math.abs(other - value) > step / 4));
  return [...new Set([...given, ...apart])].sort((a, b) => a - b);
}
