import type { Shape } from './shape.ts';

/** The value below which the share u lies: Newton's method kept inside a bracket that only ever shrinks. */
export function invertShape(shape: Shape, u: number): number {
  let [low, high] = bracket(shape, u);
  let x = between(shape, low, high);
  for (let round = 0; round < 300; round++) {
    const gap = shape.cumulative(x) - u;
    if (gap === 0) return x;
    if (gap < 0) low = x;
    else high = x;
    const newton = x - gap / shape.density(x);
    const next = newton > low && newton < high ? newton : between(shape, low, high);
    if (next === x || !(next > low && next < high) || Math.abs(next - x) <= 1e-15 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/** Values on either side of the answer, found by doubling the step where there is no end. */
function bracket(shape: Shape, u: number): [number, number] {
  let step = Math.sqrt(shape.variance);
  let { low, high } = shape;
  if (low === -Infinity) {
    low = Math.min(shape.mean, high) - step;
    for (; shape.cumulative(low) > u; step *= 2) low -= step;
  }
  step = Math.sqrt(shape.variance);
  if (high === Infinity) {
    high = Math.max(shape.mean, low) + step;
    for (; shape.cumulative(high) < u; step *= 2) high += step;
  }
  return [low, high];
}

/** Halfway by ratio from the lower end where the bracket spans orders of magnitude, else halfway. */
function between(shape: Shape, low: number, high: number): number {
  const middle = low + (high - low) / 2;
  if (shape.low === -Infinity || !(high > low)) return middle;
  const [near, far] = [low - shape.low, high - shape.low];
  if (near * 4 > far) return middle;
  const ratio = near > 0 ? Math.sqrt(near * far) : far / 1024;
  const found = shape.low + ratio;
  return found > low && found < high ? found : middle;
}
