import * as v from 'valibot';
import { choose, closed, dictionary } from './closed.ts';
import { figure, figureId, key, unit } from './scalars.ts';

const column = closed({ column: key, unit: v.exactOptional(unit), scale: v.exactOptional(figure) });

/** Parameter id → column id, or column with its unit. */
export const mappingSchema = dictionary(
  figureId,
  choose([key, column], (input) => (typeof input === 'string' ? key : column)),
);
