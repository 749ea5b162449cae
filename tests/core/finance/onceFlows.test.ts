import { expect, it } from 'vitest';
import { uniform } from '../../../src/core/column.ts';
import { onceFlows } from '../../../src/core/finance/onceFlows.ts';
import { laneOf } from './flows.ts';

it('onceFlows puts half of an investment at 1.5 in year 1 and half in year 2 (case-model test 13)', () => {
  const flows = onceFlows({ amount: uniform(1.5), at: uniform(1.5), every: null, horizon: 7 });
  expect(laneOf(flows)).toEqual([0, 0.75, 0.75, 0, 0, 0, 0, 0]);
});

it('onceFlows renews strictly before the horizon (case-model test 14)', () => {
  const every = Float64Array.of(3, 5, 2.5);
  const flows = onceFlows({ amount: uniform(100), at: uniform(0), every, horizon: 5 });
  expect(laneOf(flows, 0)).toEqual([100, 0, 0, 100, 0, 0]);
  expect(laneOf(flows, 1)).toEqual([100, 0, 0, 0, 0, 0]);
  expect(laneOf(flows, 2)).toEqual([100, 0, 50, 50, 0, 0]);
});

it('onceFlows without an amount has no value in the year it falls, and 0 in the others', () => {
  const flows = onceFlows({ amount: uniform(NaN), at: uniform(1), every: null, horizon: 2 });
  expect(laneOf(flows)).toEqual([0, NaN, 0]);
});
