import type { Barrier, BarrierRegister, Recommendation, SolutionModel } from './barrierRegister.ts';

export interface Answers {
  readonly models: readonly SolutionModel[];
  readonly recommendations: readonly Recommendation[];
}

/** What answers a barrier, in the order of the source. */
export function answersTo(barrier: Barrier, register: BarrierRegister): Answers {
  return {
    models: register.models.filter(({ id }) => barrier.models.includes(id)),
    recommendations: register.recommendations.filter(({ answers }) => answers.includes(barrier.id)),
  };
}
