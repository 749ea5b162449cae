/** 1, 2 or 5 times a power of ten. */
export interface RoundStep {
  readonly size: number;
  readonly digit: 1 | 2 | 5;
  readonly exponent: number;
}

/** The smallest round step that is not below the given width, which must be positive. */
export function roundStep(width: number): RoundStep {
  const exponent = Number(width.toExponential().split('e')[1]);
  for (const power of [exponent, exponent + 1]) {
    for (const digit of [1, 2, 5] as const) {
      const size = Number(`${digit}e${power}`);
      if (size >= width) return { size, digit, exponent: power };
    }
  }
  throw new Error(`${width} has no step`);
}

/** So many steps from 0, as the number nearest to the decimal one. */
export function stepEdge({ digit, exponent }: RoundStep, steps: number): number {
  const power = Number(`1e${Math.abs(exponent)}`);
  // Adding 0 takes the sign off a zero.
  return (exponent >= 0 ? steps * digit * power : (steps * digit) / power) + 0;
}
