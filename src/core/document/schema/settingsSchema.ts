import * as v from 'valibot';
import { limits } from '../limits.ts';
import { choose, closed } from './closed.ts';
import { realismSchema } from '../realism/realismSchema.ts';
import { figure, formula, priceLevel, wholeNumber } from './scalars.ts';

const optional = v.exactOptional;

const schedule = v.picklist(['dk2021', 'dk2013']);
const bands = v.pipe(
  v.array(closed({ toYear: v.nullable(wholeNumber), rate: v.pipe(figure, v.minValue(-0.5), v.maxValue(1)) })),
  v.minLength(1),
  v.maxLength(limits.horizon),
);

const entries = {
  start: v.pipe(wholeNumber, v.minValue(1900), v.maxValue(2200)),
  horizon: v.pipe(wholeNumber, v.minValue(1), v.maxValue(limits.horizon)),
  discount: choose([schedule, bands], (input) => (Array.isArray(input) ? bands : schedule)),
  priceLevel,
};
const factors = optional(closed({ cost: optional(formula), benefit: optional(formula) }));

export const settingsSchema = closed({ ...entries, factors });

const partial = {
  start: optional(entries.start),
  horizon: optional(entries.horizon),
  discount: optional(entries.discount),
  priceLevel: optional(entries.priceLevel),
  factors,
};

const sampling = {
  seed: optional(v.pipe(wholeNumber, v.minValue(0), v.maxValue(limits.seed))),
  draws: optional(v.pipe(wholeNumber, v.minValue(1), v.maxValue(limits.draws))),
  sampling: optional(v.picklist(['latinHypercube', 'plain'])),
};

/** Only what a reading sets otherwise than the case. */
export const partialSettingsSchema = closed(partial);

/** Only what a scenario sets otherwise, and what no case has. */
export const scenarioSettingsSchema = closed({ ...partial, ...sampling, realism: optional(realismSchema) });
