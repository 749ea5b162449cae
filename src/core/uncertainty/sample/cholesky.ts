const smallest = 1e-10;

/**
 * The lower triangle L of a symmetric matrix = L Lᵀ, or null where there is none: then no figures can be correlated so.
 * Figures that are wholly tied to those before them (a rest of 0) are allowed.
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const lower = matrix.map((row) => row.map(() => 0));
  for (let k = 0; k < matrix.length; k++) {
    const rest = matrix[k]![k]! - productOf(lower, k, k, k);
    if (rest < -smallest) return null;
    const pivot = rest < smallest ? 0 : Math.sqrt(rest);
    lower[k]![k] = pivot;
    for (let i = k + 1; i < matrix.length; i++) {
      const left = matrix[i]![k]! - productOf(lower, i, k, k);
      if (pivot === 0 && Math.abs(left) > Math.sqrt(smallest)) return null;
      lower[i]![k] = pivot === 0 ? 0 : left / pivot;
    }
  }
  return lower;
}

function productOf(lower: readonly (readonly number[])[], i: number, j: number, until: number): number {
  let sum = 0;
  for (let k = 0; k < until; k++) sum += lower[i]![k]! * lower[j]![k]!;
  return sum;
}
