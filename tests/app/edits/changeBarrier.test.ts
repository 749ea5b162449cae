import { expect, it } from 'vitest';
import { changeBarrier, type BarrierPatch } from '../../../src/app/edits/changeBarrier.ts';
import type { Scenario } from '../../../src/core/model/scenario.ts';
import { sampleScenario } from '../../core/document/samples.ts';

const { barriers: _barriers, ...scenario } = sampleScenario();

function edited(of: Scenario, id: string, patch: BarrierPatch | null): Scenario {
  const result = changeBarrier(of, id, patch);
  if ('issue' in result) throw new Error(result.issue.code);
  return result.scenario;
}

it('changeBarrier ticks, writes about and unticks a barrier, in the order they were ticked', () => {
  const two = edited(edited(scenario, 'B2', {}), 'A1', { owner: 'Ledelsen', date: '2027-03-31' });
  expect(two.barriers).toEqual([{ id: 'B2' }, { id: 'A1', owner: 'Ledelsen', date: '2027-03-31' }]);
  const noOwner = edited(two, 'A1', { owner: ' ', parameter: 'trips' });
  expect(noOwner.barriers?.[1]).toEqual({ id: 'A1', date: '2027-03-31', parameter: 'trips' });
  expect(edited(edited(noOwner, 'A1', null), 'B2', null)).toEqual(scenario);
});

it('changeBarrier refuses a text that no file could hold', () => {
  expect(changeBarrier(scenario, 'A1', { owner: 'x'.repeat(201) })).toEqual({
    issue: { code: 'document.too-long', at: 'barriers.owner', length: 201, limit: 200 },
  });
});
