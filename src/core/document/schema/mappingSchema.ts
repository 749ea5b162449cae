import * as v from 'valibot';
import { choose, closed, dictionary } from './closed.ts';
import { figure, figureId, key, name, unit } from './scalars.ts';

const optional = v.exactOptional;
const column = closed({
  column: key,
  unit: optional(unit),
  scale: optional(figure),
  row: optional(name),
});

/** Parameter id → column id, or column with its unit and the one row that is meant. */
export const mappingSchema = dictionary(
  figureId,
  choose([key, column], (input) => (typeof input === 'string' ? key : column)),
);
