import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uniform, type Column } from '../../../../src/core/column.ts';
import { ageProfile } from '../../../../src/core/finance/timing/ageProfile.ts';
import { flowsOf } from '../flows.ts';

const weights = (from: number, until: number, ramp: readonly number[], horizon: number): number[] =>
  Array.from(
    { length: horizon + 1 },
    (_, year) => ageProfile({ from: uniform(from), until: uniform(until), ramp: flowsOf(ramp) }, year)[0]!,
  );

it('ageProfile gives the plain ramp when the years are whole, and holds its last step', () => {
  expect(weights(1, 5, [0.25, 0.6, 1], 6)).toEqual([0, 0.25, 0.6, 1, 1, 1, 0]);
  expect(weights(0, 0, [1], 2)).toEqual([1, 0, 0]);
});

it('ageProfile begins with half of the first step when it starts half a year later', () => {
  expect(weights(1.5, 5, [0.5, 1], 4)).toEqual([0, 0.25, 0.75, 1, 1]);
});

it('ageProfile counts the year of the end by the part before it', () => {
  expect(weights(1, 3.25, [1], 5)).toEqual([0, 1, 1, 1, 0.25, 0]);
});

it('ageProfile is nowhere when the end comes before the start', () => {
  expect(weights(3, 1, [1], 4)).toEqual([0, 0, 0, 0, 0]);
});

it('ageProfile has the same sum for any start inside the horizon', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (from) => {
      const sum = weights(from, from + 5 - 1, [0.25, 0.6, 1], 20).reduce((a, b) => a + b);
      expect(sum).toBeCloseTo(3.85, 9);
    }),
  );
});

it('ageProfile has no value where a time is missing, and none but in the years that need a missing step', () => {
  const profile = (from: Column, ramp: readonly Column[]) => ({ from, until: uniform(9), ramp });
  expect(ageProfile(profile(uniform(NaN), flowsOf([1])), 1)[0]).toBeNaN();
  expect(ageProfile({ from: uniform(1), until: uniform(NaN), ramp: flowsOf([1]) }, 1)[0]).toBeNaN();
  expect(ageProfile(profile(uniform(1), flowsOf([NaN, 1])), 1)[0]).toBeNaN();
  expect(ageProfile(profile(uniform(1), flowsOf([NaN, 1])), 2)[0]).toBe(1);
});

it('ageProfile may start in another year in each lane', () => {
  const from = Float64Array.of(0, 1, 2);
  expect([...ageProfile({ from, until: uniform(9), ramp: flowsOf([0.5, 1]) }, 1)]).toEqual([1, 0.5, 0]);
});

it('ageProfile refuses a ramp without steps', () => {
  expect(() => ageProfile({ from: uniform(1), until: uniform(2), ramp: [] }, 1)).toThrow('without steps');
});
