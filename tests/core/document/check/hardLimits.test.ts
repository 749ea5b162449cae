import { expect, it } from 'vitest';
import { hardLimits, within } from '../../../../src/core/document/check/hardLimits.ts';
import type { Quantity } from '../../../../src/core/model/parameter.ts';

const quantity: Quantity = {
  id: 'x',
  label: { da: 'x', en: 'x' },
  class: 'assumption',
  unit: 'share',
  value: 0.5,
};

it.each<[string, Quantity['limits'], readonly [number | null, number | null]]>([
  ['share', undefined, [0, 1]],
  ['%', undefined, [0, 100]],
  ['share', [-1, null], [-1, null]],
  ['share/yr', undefined, [null, null]],
  ['DKK', undefined, [null, null]],
  ['visit/patient', [0, 2], [0, 2]],
])('hardLimits of a parameter in %s with limits %j are %j', (unit, limits, expected) => {
  expect(hardLimits({ ...quantity, unit, ...(limits ? { limits } : {}) })).toEqual(expected);
});

it('within counts the ends as inside', () => {
  expect([0, 0.5, 1].every((value) => within(value, [0, 1]))).toBe(true);
  expect([-0.001, 1.001, NaN].some((value) => within(value, [0, 1]))).toBe(false);
  expect(within(-1e15, [null, 0])).toBe(true);
});
