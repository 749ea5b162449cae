import type { Shape } from './shape.ts';

const steps = 2000;

/**
 * What is left of a distribution between two ends, made whole again. Mean and variance are found from the density by
 * Simpson's rule. The shape itself where the ends cut nothing off.
 */
export function cutShape(shape: Shape, from: number, to: number): Shape {
  if (from <= shape.low && to >= shape.high) return shape;
  const low = Math.max(from, shape.low);
  const high = Math.min(to, shape.high);
  const below = low > -Infinity ? shape.cumulative(low) : 0;
  const kept = (high < Infinity ? shape.cumulative(high) : 1) - below;
  const density = (x: number): number => (x < low || x > high ? 0 : shape.density(x) / kept);
  const cumulative = (x: number): number =>
    x <= low ? 0 : x >= high ? 1 : (shape.cumulative(x) - below) / kept;
  return {
    low,
    high,
    density,
    cumulative,
    logSlope: shape.logSlope,
    ...momentsOf(shape, density, low, high),
  };
}

function momentsOf(
  shape: Shape,
  density: (x: number) => number,
  low: number,
  high: number,
): { mean: number; variance: number } {
  // Beyond forty standard deviations nothing is left that a double can show.
  const reach = 40 * Math.sqrt(shape.variance);
  const from = Math.max(low, shape.mean - reach);
  const step = (Math.min(high, shape.mean + reach) - from) / steps;
  const sum = (of: (x: number) => number): number => {
    let total = 0;
    for (let i = 0; i <= steps; i++) {
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      total += weight * of(from + i * step);
    }
    return (total * step) / 3;
  };
  const whole = sum(density);
  const mean = sum((x) => x * density(x)) / whole;
  return { mean, variance: sum((x) => (x - mean) * (x - mean) * density(x)) / whole };
}
