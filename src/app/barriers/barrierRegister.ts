import type { Text } from '../../core/model/text.ts';

interface Entry {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  readonly meaning: Text;
  /** Where the source itself is at odds, and what was chosen. */
  readonly note?: Text;
  /** The references are our own reading; of a recommendation only `answers`, its models are the source's. */
  readonly inferred?: true;
  readonly src: readonly string[];
}

/** What a barrier does to a case: which kind of assumption it moves. */
export type Touches = 'delay' | 'adoption' | 'realisation' | 'cost';

export interface Barrier extends Entry {
  /** Solution models that answer it. */
  readonly models: readonly string[];
  readonly touches?: Touches;
  /** Why it moves that kind of assumption. */
  readonly reason?: Text;
}

export interface SolutionModel extends Entry {
  readonly answers: readonly string[];
  /** Stands in the source's text only, not in its overview. */
  readonly citedOnly?: true;
}

export interface Recommendation extends Entry {
  readonly answers: readonly string[];
  readonly models: readonly string[];
}

interface Group {
  readonly id: string;
  readonly title: Text;
}

/** The source's barriers, solution models and recommendations with references both ways. */
export interface BarrierRegister {
  readonly groups: Readonly<Record<'barriers' | 'models' | 'recommendations', readonly Group[]>>;
  readonly barriers: readonly Barrier[];
  readonly models: readonly SolutionModel[];
  readonly recommendations: readonly Recommendation[];
}
