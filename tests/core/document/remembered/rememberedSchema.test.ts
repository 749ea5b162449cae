import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { rememberedSchema } from '../../../../src/core/document/remembered/rememberedSchema.ts';

test.each([
  [{ births: { header: 'fødsler', type: 'number', unit: 'birth/month', scale: 2 } }, true],
  [{}, true],
  [{ births: { header: 'fødsler' } }, false],
  [{ births: { header: 'fødsler', type: 'number', row: 'Odense' } }, false],
  [[], false],
  [{ births: { header: 'fødsler', type: 'number', scale: 1e99 } }, false],
])('%j is taken: %s', (value, taken) => {
  expect(safeParse(rememberedSchema, value).success).toBe(taken);
});
