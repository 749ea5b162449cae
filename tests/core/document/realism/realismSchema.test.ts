import * as v from 'valibot';
import { expect, it } from 'vitest';
import { realismSchema } from '../../../../src/core/document/realism/realismSchema.ts';

it('realismSchema takes every switch with a reason, and none', () => {
  const all = {
    costs: { add: 0.2, reason: 'Erfaring' },
    benefits: { cut: 0.2 },
    dip: { hours: 4000 },
    delay: { years: 0.5 },
    adoption: { shares: [0.25, 0.6, 1] },
  };
  expect(v.is(realismSchema, all)).toBe(true);
  expect(v.is(realismSchema, {})).toBe(true);
});

it.each([
  { costs: { add: -0.1 } },
  { costs: { add: 11 } },
  { benefits: { cut: 1.1 } },
  { dip: { hours: -1 } },
  { dip: {} },
  { delay: { years: 101 } },
  { adoption: { shares: [] } },
  { adoption: { shares: [2] } },
  { hope: {} },
])('realismSchema refuses %j', (realism) => {
  expect(v.is(realismSchema, realism)).toBe(false);
});
