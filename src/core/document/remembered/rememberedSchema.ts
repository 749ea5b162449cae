import * as v from 'valibot';
import { closed, dictionary } from '../schema/closed.ts';
import { figure, figureId, unit, words } from '../schema/scalars.ts';

/** A mapping by the headers of its columns: the next file has the same headers, not the same columns. */
export const rememberedSchema = dictionary(
  figureId,
  closed({
    header: words,
    type: v.picklist(['number', 'text', 'date']),
    unit: v.exactOptional(unit),
    scale: v.exactOptional(figure),
  }),
);

export type RememberedMapping = v.InferOutput<typeof rememberedSchema>;
