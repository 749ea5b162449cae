import { expect, it } from 'vitest';
import { changes } from '../../../../src/core/document/check/changes.ts';
import { sampleScenario } from '../samples.ts';

const scenario = sampleScenario();

it('changes finds nothing wrong with a scenario that fits its case', () => {
  expect(changes(scenario, scenario.case)).toEqual([]);
});

it('changes keeps ranges within the hard bounds', () => {
  const wide = { ...scenario, changes: [{ parameter: 'avoided', low: -0.1, high: 1.1 }] };
  expect(changes(wide, scenario.case).map(({ at }) => at)).toEqual(['changes[0].low', 'changes[0].high']);
});

it('changes allows each parameter one change, and only parameters', () => {
  const twice = {
    ...scenario,
    changes: [{ parameter: 'trips' }, { parameter: 'trips' }, { parameter: 'hours' }],
  };
  expect(changes(twice, scenario.case)).toMatchObject([
    { code: 'document.unknown-reference', at: 'changes[2].parameter', id: 'hours', to: 'parameter' },
    { code: 'document.duplicate-id', at: 'changes[1]', first: 'changes[0]' },
  ]);
});

it('changes allows each barrier once, tied to a parameter of the case', () => {
  const barriers = [{ id: 'A1' }, { id: 'A1', parameter: 'nothing' }];
  expect(changes({ ...scenario, barriers }, scenario.case)).toMatchObject([
    { code: 'document.duplicate-id', at: expect.stringContaining('barriers[1]') },
    { code: 'document.unknown-reference', at: 'barriers[1].parameter', id: 'nothing' },
  ]);
});

it('changes keeps measurements within the hard bounds, and names the first that is not', () => {
  const samples = [...Array.from({ length: 20 }, () => 0.4), 1.2, 1.3];
  const measured = { ...scenario, changes: [{ parameter: 'avoided', dist: { samples } }] };
  expect(changes(measured, scenario.case)).toEqual([
    {
      code: 'document.out-of-bounds',
      at: 'changes[0].dist.samples[20]',
      value: 1.2,
      low: 0,
      high: 1,
    },
  ]);
});
