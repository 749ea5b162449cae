import * as v from 'valibot';
import { canonicalJson } from '../canonicalJson.ts';
import { limits } from '../limits.ts';
import { closed, dictionary } from './closed.ts';
import { changedDistributionSchema } from './distributionSchema.ts';
import { mappingSchema } from './mappingSchema.ts';
import { setValueSchema } from './reportSchema.ts';
import { figure, figureId, flag, isoDate, key, list, name, slug, words } from './scalars.ts';
import { scenarioSettingsSchema } from './settingsSchema.ts';
import { grade } from './words.ts';

const optional = v.exactOptional;

export const localId = v.pipe(key, v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'SHA-256'));

const change = closed({
  parameter: figureId,
  value: optional(setValueSchema),
  low: optional(figure),
  high: optional(figure),
  dist: optional(changedDistributionSchema),
  reason: optional(words),
  grade: optional(grade),
  example: optional(flag),
});

const barrier = closed({
  id: slug,
  owner: optional(name),
  date: optional(isoDate),
  note: optional(words),
  parameter: optional(figureId),
});

const datasetUse = closed({
  id: localId,
  mapping: mappingSchema,
  year: optional(
    closed({ column: key, only: v.pipe(v.string(), v.regex(/^(?:19|20|21)[0-9]{2}$/, '2024')) }),
  ),
  groups: optional(key),
});

/** Fields of a newer version, kept but not understood. */
const extra = v.pipe(
  dictionary(key, v.unknown()),
  v.check((fields) => canonicalJson(fields).length <= limits.extraLength),
);

/** A scenario. Its `case` is any value here: the case reader has the say over that. */
export const scenarioSchema = closed({
  id: localId,
  uid: localId,
  name,
  case: v.unknown(),
  caseHash: hash,
  reading: v.nullable(slug),
  changes: list(change),
  settings: scenarioSettingsSchema,
  dataset: v.nullable(datasetUse),
  barriers: optional(v.pipe(v.array(barrier), v.maxLength(limits.barriers))),
  origin: optional(closed({ exportId: localId, uid: localId, hash })),
  extra: optional(extra),
});
