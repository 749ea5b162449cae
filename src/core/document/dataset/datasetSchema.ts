import * as v from 'valibot';
import { encodings, scales } from './packedNumbers.ts';
import { limits } from '../limits.ts';
import { choose, closed, has } from '../schema/closed.ts';
import { flag, key, name, unit, wholeNumber, words } from '../schema/scalars.ts';
import { localId } from '../schema/scenarioSchema.ts';

const optional = v.exactOptional;

const rowNumber = v.pipe(wholeNumber, v.minValue(0), v.maxValue(limits.rows - 1));
const rowCount = v.pipe(wholeNumber, v.minValue(0), v.maxValue(limits.rows));

const base = {
  id: key,
  name: v.pipe(v.string(), v.maxLength(limits.textLength)),
  originals: optional(v.pipe(v.array(closed({ row: rowNumber, text: words })), v.maxLength(limits.rows))),
  encoding: v.picklist(encodings),
  data: v.string(),
};

const numberColumn = closed({
  ...base,
  type: v.literal('number'),
  unit: optional(unit),
  scale: optional(v.picklist(scales)),
});
const textColumn = closed({
  ...base,
  type: v.picklist(['text', 'date']),
  dictionary: v.pipe(v.array(words), v.maxLength(limits.rows)),
});

/** A dataset as it stands in a file: columns of narrowed numbers in base64, texts by their place in a dictionary. */
export const datasetSchema = closed({
  id: localId,
  uid: localId,
  name,
  rows: rowCount,
  labels: v.nullable(key),
  parts: optional(key),
  totals: optional(v.pipe(v.array(rowNumber), v.maxLength(limits.rows))),
  example: optional(flag),
  note: optional(words),
  source: optional(words),
  columns: v.pipe(
    v.array(
      choose([numberColumn, textColumn], (input) => (has(input, 'dictionary') ? textColumn : numberColumn)),
    ),
    v.minLength(1),
    v.maxLength(limits.columns),
  ),
});

export type DatasetFields = v.InferOutput<typeof datasetSchema>;
export type ColumnFields = DatasetFields['columns'][number];
