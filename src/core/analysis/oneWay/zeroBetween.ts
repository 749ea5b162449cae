import { rawAt } from '../../program/figureAt.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { findRoot } from '../../program/years/findRoot.ts';
import { runVariants, type Setting } from './runVariants.ts';

/** Two settings of the same parameters between which a figure passes its target. */
export interface Bracket {
  readonly from: Setting;
  readonly to: Setting;
}

export interface Passing {
  readonly setting: Setting;
  /** zero: typed back, the figure meets its target; jump: it leaps over it, as rounded-down posts do. */
  readonly kind: 'zero' | 'jump';
}

const halvings = 60;

/**
 * Where on the straight way between each pair of settings the figure meets its target (base units), all pairs together.
 */
export function zeroBetween(
  program: Program,
  inputs: Inputs,
  brackets: readonly Bracket[],
  figure: string,
  target: number,
): readonly Passing[] {
  if (brackets.length === 0) return [];
  const gaps = (points: readonly Float64Array[]): Float64Array[] => {
    const settings = points.flatMap((shares) => brackets.map((pair, i) => along(pair, shares[i]!)));
    const places = runVariants(program, inputs, settings, [figure]);
    return points.map((_, point) =>
      Float64Array.from(brackets, (_, i) => {
        const { evaluation, where } = places[point * brackets.length + i]!;
        return rawAt(evaluation, figure, where) - target;
      }),
    );
  };
  const roots = findRoot({ lanes: brackets.length, low: 0, high: 1, gap: gaps });
  const leaps = roots.some(Number.isNaN) ? leapOf(brackets.length, (shares) => gaps([shares])[0]!) : null;
  return brackets.map((pair, i) => {
    const root = roots[i]!;
    return Number.isNaN(root)
      ? { setting: along(pair, leaps?.[i] ?? 1), kind: 'jump' }
      : { setting: along(pair, root), kind: 'zero' };
  });
}

/** Halves each way until the two sides of the leap lie next to each other; the far side is given. */
function leapOf(lanes: number, gap: (shares: Float64Array) => Float64Array): Float64Array {
  const near = new Float64Array(lanes);
  const far = new Float64Array(lanes).fill(1);
  const first = gap(near);
  for (let round = 0; round < halvings; round++) {
    const middle = near.map((share, i) => share + (far[i]! - share) / 2);
    const found = gap(middle);
    found.forEach((value, i) => {
      if (value > 0 === first[i]! > 0) near[i] = middle[i]!;
      else far[i] = middle[i]!;
    });
  }
  return far;
}

function along({ from, to }: Bracket, share: number): Setting {
  return new Map(
    [...from].map(([id, start]) => {
      const end = to.get(id) ?? start;
      return [id, share === 1 ? end : start + (end - start) * share];
    }),
  );
}
