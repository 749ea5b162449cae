const most = 2;

/**
 * Decimals in which numbers of one unit are written, so that they can be compared and added up: as many as show every
 * one in full, else by the size of the largest.
 */
export function evenDecimals(values: readonly number[]): number {
  const known = values.filter((value) => Number.isFinite(value));
  for (let decimals = 0; decimals <= most; decimals++) {
    if (known.every((value) => isWhole(value * 10 ** decimals))) return decimals;
  }
  const largest = known.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  return largest >= 1000 ? 0 : largest >= 100 ? 1 : most;
}

/** Apart from the tail that binary arithmetic leaves. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}
