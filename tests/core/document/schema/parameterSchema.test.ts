import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parameterSchema } from '../../../../src/core/document/schema/parameterSchema.ts';

const base = { id: 'a', label: { da: 'a', en: 'a' }, class: 'assumption' };

it.each([
  { unit: 'h', value: null },
  { unit: 'h', value: { formula: 'b * c' } },
  { unit: 'h', value: 1, low: 0, high: 2, limits: [0, null], dist: 'pert', about: 'moreThan', nominal: true },
  { options: ['no', 'yes'], value: null },
  { options: ['no', { id: 'yes', label: { da: 'ja', en: 'yes' } }], value: 'no', dist: 'scenario' },
  { unit: 'share', profile: [0.5, 1], alternatives: { slow: [0.1] } },
])('parameterSchema takes a parameter with %j', (fields) => {
  expect(v.safeParse(parameterSchema, { ...base, ...fields }).issues).toBeUndefined();
});

it.each([
  [{ unit: 'h' }, 'value'],
  [{ unit: 'h', value: [1] }, 'value'],
  [{ unit: 'h', value: { formula: 1 } }, 'value.formula'],
  [{ unit: 'h', value: 1, limits: [0] }, 'limits.1'],
  [{ options: ['no'], value: 1 }, 'value'],
  [{ options: ['no'], value: 'no', unit: 'h' }, 'unit'],
  [{ options: ['no'], value: 'no', dist: 'pert' }, 'dist'],
  [{ unit: '%', profile: [1] }, 'unit'],
  [{ unit: 'share', profile: [] }, 'profile'],
])('parameterSchema refuses a parameter with %j, at %s', (fields, place) => {
  const { issues } = v.safeParse(parameterSchema, { ...base, ...fields });
  expect(issues?.map((issue) => v.getDotPath(issue))).toContain(place);
});
