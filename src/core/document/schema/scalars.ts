import * as v from 'valibot';
import { limits } from '../limits.ts';
import { closed } from './closed.ts';

/** A finite number within the limit. */
export const figure = v.pipe(v.number(), v.finite(), v.minValue(-limits.number), v.maxValue(limits.number));
export const wholeNumber = v.pipe(figure, v.integer());
export const words = v.pipe(v.string(), v.maxLength(limits.textLength));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.nameLength));
export const text = closed({ da: words, en: words });
export const formula = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.textLength));
export const unit = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.nameLength));

/** "22-PL", "2022", or "unstated": what priceLevelYear reads. */
export const priceLevel = v.pipe(
  v.string(),
  v.regex(/^(?:(?:[0-9]{4}|[0-9]{2})(?:-PL)?|unstated)$/, '22-PL, unstated'),
);

/** A day: "2027-03-31". */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/, '2027-03-31'),
);

/** Name of a figure in the formula language; its reserved words are refused. */
export const figureId = v.pipe(
  v.string(),
  v.maxLength(limits.keyLength),
  v.regex(/^(?!(?:and|or|not|is|if|horizon|year0)$)[A-Za-z][A-Za-z0-9_]*$/),
);
/** Name of anything else: letters, digits, hyphen, point, underscore. */
export const slug = v.pipe(
  v.string(),
  v.maxLength(limits.keyLength),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u),
);
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.keyLength));
export const sourceReference = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.textLength));
export const sources = v.array(sourceReference);
export const flag = v.boolean();

/** A list of things of one sort, not longer than any case needs. */
export function list<S extends v.GenericSchema>(item: S) {
  return v.pipe(v.array(item), v.maxLength(limits.things));
}
