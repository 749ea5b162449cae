import * as v from 'valibot';
import { limits } from '../limits.ts';
import { closed } from '../schema/closed.ts';
import { name, wholeNumber, words } from '../schema/scalars.ts';
import { localId } from '../schema/scenarioSchema.ts';

const optional = v.exactOptional;
const count = v.pipe(wholeNumber, v.minValue(0));

export const payloadSchema = closed({
  scenarios: v.pipe(v.array(v.unknown()), v.maxLength(limits.scenarios)),
  datasets: v.pipe(v.array(v.unknown()), v.maxLength(limits.datasets)),
  cases: v.pipe(v.array(v.unknown()), v.maxLength(limits.cases)),
});

/** What stands around the documents in a file. Its documents are any value here: their own readers judge them. */
export const envelopeSchema = closed({
  format: v.literal('gevinst'),
  formatVersion: v.pipe(wholeNumber, v.minValue(1)),
  minReader: v.pipe(wholeNumber, v.minValue(1)),
  app: closed({ name, version: words }),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  exportId: localId,
  kind: v.picklist(['scenarios', 'case', 'backup']),
  counts: closed({ scenarios: count, datasets: count, cases: count, rows: optional(count) }),
  payload: payloadSchema,
  checksum: closed({
    alg: v.literal('SHA-256'),
    over: v.literal('payload'),
    hex: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'SHA-256')),
  }),
});
