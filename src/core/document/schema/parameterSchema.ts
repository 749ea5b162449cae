import * as v from 'valibot';
import { choose, closed, dictionary, has } from './closed.ts';
import { distributionSchema } from './distributionSchema.ts';
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
  words,
} from './scalars.ts';
import { grade, scope, sourceClass } from './words.ts';

const optional = v.exactOptional;

const base = {
  id: figureId,
  label: text,
  class: sourceClass,
  src: optional(sources),
  note: optional(text),
  scope: optional(scope),
  group: optional(slug),
  headline: optional(flag),
  shared: optional(flag),
  asOf: optional(words),
  grade: optional(grade),
};

const computed = closed({ formula });
const number = v.nullable(figure);
const value = choose([number, computed], (input) =>
  typeof input === 'object' && input !== null ? computed : number,
);

const quantity = closed({
  ...base,
  unit,
  value,
  low: optional(figure),
  high: optional(figure),
  limits: optional(v.strictTuple([number, number])),
  dist: optional(distributionSchema),
  startsEmpty: optional(flag),
  priceLevel: optional(priceLevel),
  nominal: optional(flag),
  about: optional(v.picklist(['exact', 'about', 'moreThan', 'lessThan', 'atMost'])),
});

const labelledOption = closed({ id: figureId, label: text });
const option = choose([figureId, labelledOption], (input) =>
  typeof input === 'object' ? labelledOption : figureId,
);

const choice = closed({
  ...base,
  options: list(option),
  value: v.nullable(figureId),
  dist: optional(v.picklist(['fixed', 'scenario'])),
});

const ages = v.pipe(v.array(figure), v.minLength(1), v.maxLength(101));
const profile = closed({
  ...base,
  unit: v.literal('share'),
  profile: ages,
  alternatives: optional(dictionary(key, ages)),
});

/** A choice has `options`, a profile has `profile`; anything else is meant as a quantity. */
export const parameterSchema = choose([quantity, choice, profile], (input) =>
  has(input, 'options') ? choice : has(input, 'profile') ? profile : quantity,
);
