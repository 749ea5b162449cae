/** 1, 2 or 5 times a power of ten. */
export interface RoundStep {
  readonly size: number;
  /** The size is `times` / `by`, both whole: divided last, an edge is the number nearest to the decimal one. */
  readonly times: number;
  readonly by: number;
}

/** Numbers closer to 0 have fewer digits: a step among them is not round. */
const LEAST = 1e-300;

/** The smallest round step that is not below the given width (nor below what can be a step at all). */
export function roundStep(width: number): RoundStep {
  const least = Math.max(width, LEAST);
  const exponent = Number(least.toExponential().split('e')[1]);
  for (const power of [exponent, exponent + 1]) {
    for (const digit of [1, 2, 5]) {
      const size = Number(`${digit}e${power}`);
      if (size < least) continue;
      return power < 0 ? { size, times: digit, by: Number(`1e${-power}`) } : { size, times: size, by: 1 };
    }
  }
  throw new Error(`${width} has no step`);
}

/** So many steps from 0, as the number nearest to the decimal one. */
export function stepEdge({ times, by }: RoundStep, steps: number): number {
  // Adding 0 takes the sign off a zero.
  return (steps * times) / by + 0;
}

/** The steps from 0 to the last edge not above the value; the quotient may round to the other side of an edge. */
export function stepsUpTo(step: RoundStep, value: number): number {
  const steps = Math.floor(value / step.size);
  if (value < stepEdge(step, steps)) return steps - 1;
  return value >= stepEdge(step, steps + 1) ? steps + 1 : steps;
}
