import { safeParse } from 'valibot';
import { doubles } from '../check/uniqueIds.ts';
import type { DocumentIssue } from '../issue.ts';
import { limits } from '../limits.ts';
import { datasetSchema, type ColumnFields, type DatasetFields } from './datasetSchema.ts';
import { schemaIssues } from '../schema/schemaIssues.ts';
import type { StoredColumn, StoredDataset } from '../storedDataset.ts';
import { unpackNumbers } from './packedNumbers.ts';

/** A dataset from its form in a file: shape, then limits, references between columns, and every column's data. */
export function readDataset(
  value: unknown,
): { readonly dataset: StoredDataset } | { readonly issues: readonly DocumentIssue[] } {
  const result = safeParse(datasetSchema, value);
  if (!result.success) return { issues: schemaIssues(result.issues) };
  const { columns: fields, ...rest } = result.output;
  const issues = datasetIssues(result.output);
  const columns: StoredColumn[] = [];
  fields.forEach((column, index) => {
    const read = readColumn(column, rest.rows);
    if (read) columns.push(read);
    else issues.push({ code: 'document.bad-column', at: `columns[${index}]` });
  });
  return issues.length === 0 ? { dataset: { ...rest, columns } } : { issues };
}

function readColumn(fields: ColumnFields, rows: number): StoredColumn | null {
  const { encoding, data, ...rest } = fields;
  if (rest.originals?.some(({ row }) => row >= rows)) return null;
  if (rest.type === 'number') {
    const { scale, ...column } = rest;
    const values = unpackNumbers({ encoding, data, ...(scale === undefined ? {} : { scale }) });
    // Beyond the limit and not a number at all are told apart by NaN, which is what missing looks like.
    if (values?.length !== rows || values.some((value) => Math.abs(value) > limits.number)) return null;
    return { ...column, data: values };
  }
  const places = unpackNumbers({ encoding, data });
  const { length } = rest.dictionary;
  if (places?.length !== rows || new Set(rest.dictionary).size !== length) return null;
  const fits = places.every((place) => Number.isInteger(place) && place >= -1 && place < length);
  return fits ? { ...rest, data: Int32Array.from(places) } : null;
}

function datasetIssues(dataset: DatasetFields): DocumentIssue[] {
  const { columns, rows, labels, parts, totals = [] } = dataset;
  const issues: DocumentIssue[] = [];
  const cells = rows * columns.length;
  if (cells > limits.cells) {
    issues.push({ code: 'document.out-of-bounds', at: 'rows', value: cells, low: 0, high: limits.cells });
  }
  issues.push(...doubles(columns.map(({ id }, i) => ({ id, at: `columns[${i}]` }))));
  const texts = columns.filter(({ type }) => type !== 'number').map(({ id }) => id);
  for (const [at, id] of [['labels', labels] as const, ['parts', parts ?? null] as const]) {
    if (id !== null && !texts.includes(id)) {
      issues.push({ code: 'document.unknown-reference', at, id, to: 'column' });
    }
  }
  totals.forEach((row, index) => {
    if (row >= rows || row <= (totals[index - 1] ?? -1)) {
      issues.push({ code: 'document.unknown-reference', at: `totals[${index}]`, id: String(row), to: 'row' });
    }
  });
  return issues;
}
