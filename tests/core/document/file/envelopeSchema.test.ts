import * as v from 'valibot';
import { expect, it } from 'vitest';
import { envelopeSchema } from '../../../../src/core/document/file/envelopeSchema.ts';
import { limits } from '../../../../src/core/document/limits.ts';
import { readFixture, type Json } from '../samples.ts';
import { spoilt } from '../spoilt.ts';

const raw = JSON.parse(readFixture('scenarios.json')) as { [key: string]: Json };

it('envelopeSchema takes a written file and leaves its documents to their readers', () => {
  expect(v.is(envelopeSchema, raw)).toBe(true);
  expect(v.is(envelopeSchema, spoilt(raw, 'payload.scenarios', [1, null]))).toBe(true);
});

it.each<[string, Json | undefined]>([
  ['minReader', undefined],
  ['kind', 'charts'],
  ['exportId', ''],
  ['exportedAt', '21/11/2026'],
  ['counts.rows', -1],
  ['counts.charts', 1],
  ['payload.datasets', undefined],
  ['payload.scenarios', Array<Json>(limits.scenarios + 1).fill(0)],
  ['checksum.alg', 'MD5'],
  ['checksum.hex', 'abc'],
])('envelopeSchema refuses a file whose %s is %j', (path, value) => {
  expect(v.is(envelopeSchema, spoilt(raw, path, value))).toBe(false);
});
