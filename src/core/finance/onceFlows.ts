import type { Column } from '../column.ts';
import { occurrences } from './timing/occurrences.ts';
import { weigh } from './timing/weigh.ts';

export interface OnceLine {
  /** Unsigned amount of one occurrence (DKK, h, bedDay …). */
  readonly amount: Column;
  /** Years after year 0. */
  readonly at: Column;
  /** Years between renewals, null for none. */
  readonly every: Column | null;
  /** Whole years. */
  readonly horizon: number;
}

/**
 * Amounts of the years 0 … horizon of something paid once at `at`, in the amount's unit. A part-year splits linearly
 * over two years. It returns every `every` years strictly before the horizon: what would be renewed on the last day is
 * not bought, and nothing is left over as a residual value.
 */
export function onceFlows({ amount, at, every, horizon }: OnceLine): Column[] {
  return occurrences(at, every, horizon).map((weight) => weigh(amount, weight));
}
