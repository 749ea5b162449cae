import { quantiles } from '../../result/quantiles.ts';

const knotShares = [0.02, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.98];

/**
 * A parameter as columns for a regression: itself (in standard deviations) and a natural cubic spline over eight knots at
 * its quantiles, straight beyond the outermost, so that a curve can be followed and a tail does not swing. The first
 * column is the parameter itself.
 */
export function splineColumns(x: Float64Array): Float64Array[] {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  const variance = x.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / x.length;
  if (!(variance > 0)) return [];
  const sd = Math.sqrt(variance);
  const z = x.map((value) => (value - mean) / sd);
  const knots = [...new Set(quantiles(z, knotShares))];
  const last = knots.at(-1)!;
  const before = knots.at(-2) ?? last;
  const width = last - knots[0]!;
  const columns = [z];
  for (const knot of knots.slice(0, -2)) {
    const share = (last - knot) / (last - before);
    columns.push(
      z.map((value) => {
        const bend = cube(value - knot) - share * cube(value - before) + (share - 1) * cube(value - last);
        return bend / (width * width);
      }),
    );
  }
  return columns;
}

function cube(x: number): number {
  return x > 0 ? x * x * x : 0;
}
