import * as v from 'valibot';
import { choose, closed, dictionary, has } from './closed.ts';
import {
  figure,
  figureId,
  flag,
  formula,
  key,
  list,
  priceLevel,
  slug,
  sources,
  text,
  unit,
  wholeNumber,
  words,
} from './scalars.ts';
import { partialSettingsSchema } from './settingsSchema.ts';
import { lens, tone } from './words.ts';

// What a case shows of itself: outcomes, rules, readings, tables, charts, card and the figures its sources print.

const optional = v.exactOptional;

const number = v.nullable(figure);
const numbers = v.pipe(v.array(figure), v.minLength(1), v.maxLength(101));
const single = v.nullable(choose([figure, key], (input) => (typeof input === 'string' ? key : figure)));

/** A value as a user or reading sets it: number, option id, nothing, or a profile by age. */
export const setValueSchema = choose([single, numbers], (input) => (Array.isArray(input) ? numbers : single));
const setValues = dictionary(figureId, setValueSchema);

export const outcomeSchema = closed({
  figure: figureId,
  label: optional(text),
  lens: optional(lens),
  unit,
  round: optional(figure),
  headline: optional(flag),
  measured: optional(flag),
  whole: optional(formula),
  none: optional(text),
  unitFrom: optional(key),
});

export const ruleSchema = closed({ when: optional(formula), say: text, tone, perRow: optional(flag) });

export const readingSchema = closed({
  id: slug,
  label: optional(text),
  values: setValues,
  noRows: optional(flag),
  settings: optional(partialSettingsSchema),
});

const overValues = closed({ parameter: figureId, values: v.pipe(v.array(figure), v.maxLength(1000)) });
const overSteps = closed({
  parameter: figureId,
  from: figure,
  to: figure,
  steps: v.pipe(wholeNumber, v.minValue(1), v.maxValue(1000)),
});
const overRows = closed({ rows: v.literal(true) });
const over = choose([overValues, overSteps, overRows], (input) =>
  has(input, 'rows') ? overRows : has(input, 'values') ? overValues : overSteps,
);
export const tableSchema = closed({
  id: slug,
  label: optional(text),
  over,
  reading: optional(slug),
  show: list(figureId),
});

export const chartSchema = closed({
  kind: v.picklist(['lines', 'bars', 'bullets', 'paths', 'stackedPayers']),
  table: optional(slug),
  mark: optional(list(figureId)),
  value: optional(figureId),
  target: optional(figureId),
  previous: optional(figureId),
});

const printed = choose([number, v.array(number)], (input) =>
  Array.isArray(input) ? v.array(number) : number,
);
export const publishedSchema = closed({
  figure: figureId,
  table: optional(slug),
  at: optional(setValues),
  row: optional(words),
  whole: optional(flag),
  reading: optional(slug),
  noRows: optional(flag),
  priceLevel: optional(priceLevel),
  printed,
  unit: optional(unit),
  tol: v.pipe(figure, v.minValue(0)),
  kind: v.picklist(['printed', 'derived']),
  differs: optional(text),
  src: sources,
});

export const cardSchema = closed({
  figure: figureId,
  reading: optional(slug),
  caption: text,
  source: text,
  chips: optional(list(text)),
});
