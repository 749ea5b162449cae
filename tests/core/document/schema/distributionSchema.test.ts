import * as v from 'valibot';
import { expect, it } from 'vitest';
import { limits } from '../../../../src/core/document/limits.ts';
import {
  changedDistributionSchema,
  distributionSchema,
} from '../../../../src/core/document/schema/distributionSchema.ts';

it('distributionSchema takes names, counts of a beta and a column', () => {
  expect(
    ['pert', { beta: [23, 17] }, { empirical: 'minutter' }].every((dist) => v.is(distributionSchema, dist)),
  ).toBe(true);
  expect(
    ['cauchy', { beta: [23] }, { empirical: 1 }, {}, []].some((dist) => v.is(distributionSchema, dist)),
  ).toBe(false);
});

it('changedDistributionSchema takes enough measurements and not too many, which no case may hold', () => {
  const takes = (dist: unknown) => v.is(changedDistributionSchema, dist);
  const samples = (length: number) => Array.from({ length }, (_, i) => i);
  const from = { dataset: 'Afdelinger', column: 'Ture' };
  expect(['pert', { beta: [23, 17] }, { empirical: 'minutter' }].every(takes)).toBe(true);
  expect(takes({ samples: samples(limits.fewestSamples) })).toBe(true);
  expect(takes({ samples: samples(limits.samples), from })).toBe(true);
  expect(takes({ samples: samples(limits.fewestSamples - 1) })).toBe(false);
  expect(takes({ samples: samples(limits.samples + 1) })).toBe(false);
  expect(takes({ samples: [...samples(20), '4'] })).toBe(false);
  expect(takes({ samples: samples(20), from: 'Afdelinger' })).toBe(false);
  expect(v.is(distributionSchema, { samples: samples(20) })).toBe(false);
});
