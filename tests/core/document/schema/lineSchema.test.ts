import * as v from 'valibot';
import { expect, it } from 'vitest';
import { lineSchema, measureSchema } from '../../../../src/core/document/schema/lineSchema.ts';

const line = { id: 'a', label: { da: 'a', en: 'a' }, role: 'gain', lens: 'cash', kind: 'cost' };

it.each([
  { once: {} },
  { once: { at: 'delay', every: 'life' } },
  { yearly: {} },
  { yearly: { from: '1[yr]', until: 'horizon', ramp: 'adoption', growth: 'g', accumulate: { decay: 'd' } } },
  { yearly: { ramp: ['first', '1'] } },
  { follow: { line: 'b', share: '1' } },
  {
    follow: {
      net: { lens: 'cash', payers: ['region'], roles: ['gain'], kind: 'cost', unit: 'money' },
      share: 's',
    },
  },
  { repay: { of: 'b', perYear: 'p', rate: 'r' } },
  { repay: { of: 'b', by: 'c', share: 's' } },
])('lineSchema takes a line when %j', (when) => {
  expect(v.is(lineSchema, { ...line, when })).toBe(true);
});

it.each([
  [{}, 'when.yearly'],
  [{ once: {}, yearly: {} }, 'when.yearly'],
  [{ once: [] }, 'when.once'],
  [{ yearly: { ramp: [] } }, 'when.yearly.ramp'],
  [{ follow: { line: 'b' } }, 'when.follow.share'],
  [{ repay: { perYear: 'p' } }, 'when.repay.of'],
])('lineSchema refuses a line when %j, at %s', (when, place) => {
  const { issues } = v.safeParse(lineSchema, { ...line, when });
  expect(issues?.map((issue) => v.getDotPath(issue))).toEqual([place]);
});

it('measureSchema tells measures of flows from those that solve', () => {
  expect(v.is(measureSchema, { id: 'a', measure: 'npv', of: {} })).toBe(true);
  const solve = { for: 'x', make: 'y', equal: '0', within: [0, 1] };
  expect(v.is(measureSchema, { id: 'a', solve })).toBe(true);
  expect(v.is(measureSchema, { id: 'a', solve: { ...solve, within: [0] } })).toBe(false);
  expect(v.is(measureSchema, { id: 'a', solve: { ...solve, within: [0, 1, 2] } })).toBe(false);
  expect(v.is(measureSchema, { id: 'a', measure: 'mean', of: {} })).toBe(false);
});
