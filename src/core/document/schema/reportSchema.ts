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
  zero: optional(text),
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

const linesChart = closed({
  kind: v.picklist(['lines', 'paths']),
  table: slug,
  mark: optional(list(figureId)),
});
const barsChart = closed({ kind: v.literal('bars'), value: figureId });
const bulletsChart = closed({
  kind: v.literal('bullets'),
  value: figureId,
  target: optional(figureId),
  previous: optional(figureId),
  better: optional(figureId),
  met: optional(figureId),
});
const payersChart = closed({ kind: v.literal('stackedPayers') });
/** Of a kind that is not known only the kind is wrong; nothing passes it. */
const noChart: v.GenericSchema = v.looseObject({
  kind: v.picklist(['lines', 'paths', 'bars', 'bullets', 'stackedPayers']),
});
const charts = [linesChart, barsChart, bulletsChart, payersChart] as const;

/** A chart of a case, by its kind. */
export const chartSchema = choose(charts, (input) => {
  const kind = has(input, 'kind') ? (input as { readonly kind: unknown }).kind : undefined;
  if (kind === 'lines' || kind === 'paths') return linesChart;
  if (kind === 'bars') return barsChart;
  if (kind === 'bullets') return bulletsChart;
  return kind === 'stackedPayers' ? payersChart : (noChart as typeof payersChart);
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
  differsBy: optional(v.picklist(['rounding', 'unclear'])),
  sourceSays: optional(text),
  src: sources,
});

export const cardSchema = closed({
  figure: figureId,
  reading: optional(slug),
  caption: text,
  source: text,
  chips: optional(list(text)),
});
