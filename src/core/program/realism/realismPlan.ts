import type { SetValue } from '../../model/scenario.ts';
import type { Realism } from '../../model/settings/realism.ts';
import type { Program } from '../program.ts';
import { realismReach } from './realismReach.ts';

/** What the switches that are on do to one evaluation. */
export interface RealismPlan {
  /** Parameter → what its value is multiplied by. */
  readonly scales: ReadonlyMap<string, number>;
  /** Computed figure → what it is multiplied by. */
  readonly figures: ReadonlyMap<string, number>;
  /** Values in place of the case's own; the user's own go before them. */
  readonly values: ReadonlyMap<string, SetValue>;
  /** Lines that begin later, and by how many years. */
  readonly late: ReadonlySet<string>;
  readonly years: number;
}

const nothing: RealismPlan = {
  scales: new Map(),
  figures: new Map(),
  values: new Map(),
  late: new Set(),
  years: 0,
};

export function realismPlan(program: Program, realism: Realism | undefined): RealismPlan {
  if (!realism || Object.keys(realism).length === 0) return nothing;
  const reach = realismReach(program);
  const { costs, benefits, dip, delay, adoption } = realism;
  const dearer = costs ? reach.costs.map((id) => [id, 1 + costs.add] as const) : [];
  const smaller = benefits ? reach.benefits.map((id) => [id, 1 - benefits.cut] as const) : [];
  return {
    scales: new Map([...dearer, ...smaller]),
    figures: new Map(smaller),
    values: new Map<string, SetValue>([
      ...(dip ? reach.dip.map((id) => [id, dip.hours] as const) : []),
      ...(adoption ? reach.adoption.map((id) => [id, adoption.shares] as const) : []),
    ]),
    late: new Set(delay ? reach.delay : []),
    years: delay?.years ?? 0,
  };
}
