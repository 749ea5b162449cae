import * as v from 'valibot';
import { choose, closed, dictionary, has } from './closed.ts';
import { lineSchema, measureSchema } from './lineSchema.ts';
import { mappingSchema } from './mappingSchema.ts';
import { parameterSchema } from './parameterSchema.ts';
import {
  cardSchema,
  chartSchema,
  outcomeSchema,
  publishedSchema,
  readingSchema,
  ruleSchema,
  tableSchema,
} from './reportSchema.ts';
import {
  figure,
  figureId,
  flag,
  formula,
  key,
  list,
  name,
  priceLevel,
  slug,
  sources,
  text,
  unit,
  words,
} from './scalars.ts';
import { settingsSchema } from './settingsSchema.ts';
import { frees, grade, kind, region, role, sourceClass } from './words.ts';

const optional = v.exactOptional;

const cell = v.nullable(v.union([figure, words, flag]));
// Older documents may have a column of these names: a text in one language is a cell.
const note = choose([text, cell], (input) => (has(input, 'da') ? text : cell));
const src = choose([sources, cell], (input) => (Array.isArray(input) ? sources : cell));
const row = v.objectWithRest(
  {
    name,
    label: optional(note),
    part: optional(name),
    totalRow: optional(flag),
    note: optional(note),
    src: optional(src),
  },
  cell,
);

const dataset = closed({
  ref: optional(slug),
  columns: optional(
    list(closed({ id: key, label: optional(text), unit: optional(unit), priceLevel: optional(priceLevel) })),
  ),
  rows: optional(v.pipe(v.array(row), v.maxLength(10_000))),
  mapping: mappingSchema,
  example: optional(flag),
  note: optional(text),
  rowName: optional(closed({ one: text, many: text })),
});

const priceIndex = closed({
  id: slug,
  edition: optional(words),
  class: optional(sourceClass),
  src: optional(sources),
  rates: dictionary(
    v.pipe(v.string(), v.regex(/^[0-9]{4}$/, '2026')),
    v.pipe(figure, v.minValue(-0.5), v.maxValue(1)),
  ),
});

/** The whole case document, version 1, as the type CaseModel has it: every field named, no other let in. */
export const caseSchema = closed({
  format: v.literal('gevinst-case'),
  formatVersion: v.literal(1),
  id: v.pipe(key, v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  revision: v.pipe(figure, v.integer(), v.minValue(1)),
  regions: optional(list(region)),
  kind,
  frees,
  title: text,
  question: text,
  intervention: text,
  comparator: text,
  perspective: text,
  evidence: grade,
  dated: optional(text),
  counts: optional(list(closed({ id: figureId, one: text, many: text }))),
  units: optional(list(closed({ id: figureId, equals: unit, label: optional(text) }))),
  payers: optional(list(slug)),
  groups: optional(list(closed({ id: slug, label: text }))),
  settings: settingsSchema,
  priceIndex: optional(priceIndex),
  parameters: list(parameterSchema),
  formulas: list(
    closed({ id: figureId, label: text, unit, formula, none: optional(text), note: optional(text) }),
  ),
  lines: list(lineSchema),
  noLine: optional(list(closed({ roles: list(role), reason: text }))),
  measures: optional(list(measureSchema)),
  outcomes: list(outcomeSchema),
  ladder: optional(list(figureId)),
  dataset: optional(dataset),
  readings: optional(list(readingSchema)),
  tables: optional(list(tableSchema)),
  charts: optional(list(chartSchema)),
  checks: optional(list(ruleSchema)),
  verdict: v.pipe(list(ruleSchema), v.minLength(1)),
  published: optional(list(publishedSchema)),
  correlations: optional(
    list(
      closed({
        a: figureId,
        b: figureId,
        rank: v.pipe(figure, v.minValue(-1), v.maxValue(1)),
        src: optional(sources),
      }),
    ),
  ),
  card: optional(cardSchema),
  notCounted: optional(list(text)),
  objections: optional(list(text)),
  owner: optional(text),
  measurement: optional(text),
  sources: list(
    closed({
      id: slug,
      title: text,
      publisher: optional(words),
      date: optional(words),
      note: optional(text),
    }),
  ),
});
