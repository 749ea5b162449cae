import { isObject } from './mergeDocument.ts';

/**
 * Puts the rows and columns of the shipped dataset that a case document names (`dataset.ref`) into the document, which
 * keeps its mapping. A document without a reference, or with rows of its own, comes back as it was. Throws when it
 * names an unknown dataset; whether the mapped columns exist is for `readCase` to say.
 */
export function withDataset(document: unknown, datasetOf: (id: string) => unknown): unknown {
  if (!isObject(document)) return document;
  const { dataset } = document;
  if (!isObject(dataset) || dataset['ref'] === undefined || dataset['rows'] !== undefined) return document;
  const shipped = datasetOf(String(dataset['ref']));
  if (!isObject(shipped)) throw new Error(`Unknown dataset "${String(dataset['ref'])}"`);
  const { columns, rows, note, rowName, example } = shipped;
  return {
    ...document,
    dataset: {
      ...dataset,
      columns: objectsIn(columns).map((column) => without(column, ['text', 'options'])),
      rows: objectsIn(rows),
      ...(note === undefined || dataset['note'] !== undefined ? {} : { note }),
      ...(rowName === undefined ? {} : { rowName }),
      ...(example === true ? { example } : {}),
    },
  };
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function without(value: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)));
}
