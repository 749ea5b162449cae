import { limits } from '../../core/document/limits.ts';
import type { Scenario, ScenarioBarrier } from '../../core/model/scenario.ts';
import type { Edited } from './changeParameter.ts';

/** What is written about a barrier; an empty text takes the field away. */
export type BarrierPatch = Partial<Readonly<Record<Exclude<keyof ScenarioBarrier, 'id'>, string>>>;

/** Ticks a barrier or writes about it; null = it does not apply after all. Values it led to stay with their reasons. */
export function changeBarrier(scenario: Scenario, id: string, patch: BarrierPatch | null): Edited {
  const kept = scenario.barriers ?? [];
  const index = kept.findIndex((barrier) => barrier.id === id);
  if (patch === null)
    return index < 0 ? { scenario } : { scenario: withBarriers(scenario, kept.toSpliced(index, 1)) };
  for (const [field, text] of Object.entries(patch)) {
    const limit = field === 'note' ? limits.textLength : limits.nameLength;
    const { length } = text;
    if (length > limit)
      return { issue: { code: 'document.too-long', at: `barriers.${field}`, length, limit } };
  }
  const next = written({ ...kept[index], ...patch }, id);
  return {
    scenario: withBarriers(scenario, index < 0 ? [...kept, next] : kept.with(index, next)),
  };
}

function written(fields: BarrierPatch, id: string): ScenarioBarrier {
  const said = Object.entries(fields).filter(([, text]) => text.trim() !== '');
  return { ...Object.fromEntries(said), id };
}

/** Without any, the scenario is as it was before there were barriers. */
function withBarriers(scenario: Scenario, barriers: readonly ScenarioBarrier[]): Scenario {
  const { barriers: _before, ...rest } = scenario;
  return barriers.length > 0 ? { ...rest, barriers } : rest;
}
