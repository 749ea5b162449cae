import { scaleLinear } from 'd3';

/** A value beside what it is held against; NaN where there is none. */
export interface Bullet {
  readonly id: string;
  readonly value: number;
  readonly target: number;
  readonly previous: number;
  /** Above 0 where high is better, below 0 where low is, NaN where nothing says which. */
  readonly better: number;
}

interface Stretch {
  readonly from: number;
  readonly width: number;
}

export interface BulletPlace {
  readonly id: string;
  readonly bar: Stretch | null;
  readonly target: number | null;
  readonly previous: number | null;
  /** From the target to the end on the good side. */
  readonly good: Stretch | null;
}

export interface BulletGeometry {
  readonly places: readonly BulletPlace[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly zero: number;
}

/** Places values of one unit on one scale from zero. Everything is in per cent of the width, whatever that is. */
export function bulletGeometry(bullets: readonly Bullet[]): BulletGeometry {
  const known = bullets
    .flatMap(({ value, target, previous }) => [value, target, previous])
    .filter((value) => Number.isFinite(value));
  const highest = Math.max(0, ...known);
  const lowest = Math.min(0, ...known);
  const scale = scaleLinear()
    .domain(highest === lowest ? [0, 1] : [lowest, highest])
    .nice(4)
    .range([0, 100]);
  const zero = scale(0);
  const at = (value: number): number | null => (Number.isFinite(value) ? scale(value) : null);
  const places = bullets.map(({ id, value, target, previous, better }): BulletPlace => {
    const end = at(value);
    const goal = at(target);
    return {
      id,
      bar: end === null ? null : stretch(zero, end),
      target: goal,
      previous: at(previous),
      good: goal === null || !better ? null : stretch(goal, better > 0 ? 100 : 0),
    };
  });
  return { places, ticks: scale.ticks(4).map((value) => ({ value, at: scale(value) })), zero };
}

function stretch(one: number, other: number): Stretch {
  return { from: Math.min(one, other), width: Math.abs(other - one) };
}
