import { expect, it } from 'vitest';
import { cumulative, lowest } from '../../../src/core/finance/cumulative.ts';
import { flowsOf, laneOf, lanesOf } from './flows.ts';

it('cumulative sums year by year, undiscounted', () => {
  expect(laneOf(cumulative(flowsOf([-300, 120, 120, 120, -150, 120])))).toEqual([
    -300, -180, -60, 60, -90, 30,
  ]);
});

it('cumulative has no value from a missing flow on', () => {
  expect(laneOf(cumulative(flowsOf([1, NaN, 1])))).toEqual([1, NaN, NaN]);
});

it('lowest is the deepest sum of any year, lane by lane', () => {
  expect([
    ...lowest(
      lanesOf([
        [-300, 100, -250, 500],
        [10, 10, 10, 10],
        [1, NaN, 1, 1],
      ]),
    ),
  ]).toEqual([-450, 10, NaN]);
});
