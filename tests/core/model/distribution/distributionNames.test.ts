import * as v from 'valibot';
import { expect, it } from 'vitest';
import { distributionSchema } from '../../../../src/core/document/schema/distributionSchema.ts';
import { distributionNames } from '../../../../src/core/model/distribution/distributionNames.ts';
import { da } from '../../../../src/i18n/da.ts';

it('distributionNames are what a document may name, each once and in words', () => {
  expect(new Set(distributionNames).size).toBe(distributionNames.length);
  for (const name of distributionNames) {
    expect(v.is(distributionSchema, name)).toBe(true);
    expect(da.case.distributions[name]).not.toBe('');
  }
});
