import { cholesky } from '../../sample/cholesky.ts';

export interface Regression {
  readonly fitted: Float64Array;
  /** Columns that told something new, the constant among them. */
  readonly used: number;
}

/**
 * The sum of the columns that comes nearest to `y`, draw by draw. The columns should be of like size (scaled); one that
 * the others already say is left out.
 */
export function leastSquares(columns: readonly Float64Array[], y: Float64Array): Regression {
  const dot = (a: Float64Array, b: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
    return sum / a.length;
  };
  const scales = columns.map((column) => Math.sqrt(dot(column, column)) || 1);
  const matrix = columns.map((a, i) =>
    columns.map((b, j) => (j <= i ? dot(a, b) / (scales[i]! * scales[j]!) : 0)),
  );
  matrix.forEach((row, i) => row.forEach((_, j) => (row[j] = j <= i ? row[j]! : matrix[j]![i]!)));
  const lower = cholesky(matrix) ?? columns.map((_, i) => columns.map((__, j) => Number(i === j && i === 0)));
  const weights = solve(
    lower,
    columns.map((column, i) => dot(column, y) / scales[i]!),
  );
  const fitted = new Float64Array(y.length);
  columns.forEach((column, k) => {
    const weight = weights[k]! / scales[k]!;
    for (let i = 0; i < fitted.length; i++) fitted[i]! += weight * column[i]!;
  });
  return { fitted, used: lower.filter((row, i) => row[i]! > 0).length };
}

/** L Lᵀ x = b, with x = 0 where the pivot is 0. */
function solve(lower: readonly (readonly number[])[], b: readonly number[]): number[] {
  const y: number[] = [];
  lower.forEach((row, i) => {
    const rest = b[i]! - y.reduce((sum, value, k) => sum + row[k]! * value, 0);
    y.push(row[i] === 0 ? 0 : rest / row[i]!);
  });
  const x = y.map(() => 0);
  for (let i = y.length - 1; i >= 0; i--) {
    let rest = y[i]!;
    for (let k = i + 1; k < y.length; k++) rest -= lower[k]![i]! * x[k]!;
    x[i] = lower[i]![i] === 0 ? 0 : rest / lower[i]![i]!;
  }
  return x;
}
