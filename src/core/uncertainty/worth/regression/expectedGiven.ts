import { leastSquares } from './leastSquares.ts';
import { splineColumns } from './splineColumns.ts';

/**
 * What a figure would be expected to be, draw by draw, if these parameters were known: the regression of the figure on a
 * spline of each and the products of every two, over the same draws. Chance makes any fit vary somewhat; the fit is drawn
 * towards the mean by as much, wholly where the parameters say nothing.
 */
export function expectedGiven(parameters: readonly Float64Array[], figure: Float64Array): Float64Array {
  const count = figure.length;
  const splines = parameters.map(splineColumns).filter((columns) => columns.length > 0);
  const columns = [new Float64Array(count).fill(1), ...splines.flat()];
  splines.forEach(([a], i) => {
    for (const [b] of splines.slice(i + 1)) columns.push(a!.map((value, k) => value * b![k]!));
  });
  const mean = figure.reduce((sum, value) => sum + value, 0) / count;
  const { fitted, used } = leastSquares(columns, figure);
  let explained = 0;
  let left = 0;
  for (let i = 0; i < count; i++) {
    explained += (fitted[i]! - mean) * (fitted[i]! - mean);
    left += (figure[i]! - fitted[i]!) * (figure[i]! - fitted[i]!);
  }
  const chance = ((used - 1) * left) / Math.max(1, count - used);
  const kept = explained > chance ? Math.sqrt(1 - chance / explained) : 0;
  return fitted.map((value) => mean + kept * (value - mean));
}
