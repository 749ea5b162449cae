import type { StoredColumn, StoredDataset } from '../../../core/document/storedDataset.ts';
import type { ColumnArray, ColumnHead, ColumnRecord, DatasetRecord } from './records.ts';

/** Rows of one stored piece: a piece is read whole, and 8 MB is what a tablet reads without a pause. */
export const PART_ROWS = 1_048_576;

/** A dataset as its row without numbers and the pieces of its columns. */
export function splitDataset(dataset: StoredDataset): { record: DatasetRecord; parts: ColumnRecord[] } {
  const record = { ...dataset, columns: dataset.columns.map(headOf), deletedAt: null };
  const parts = dataset.columns.flatMap(({ data }, index) =>
    Array.from({ length: Math.max(1, Math.ceil(data.length / PART_ROWS)) }, (_, part) => ({
      datasetId: dataset.id,
      index,
      part,
      data: narrow(data.subarray(part * PART_ROWS, (part + 1) * PART_ROWS)),
    })),
  );
  return { record, parts };
}

export function joinDataset(record: DatasetRecord, parts: readonly ColumnRecord[]): StoredDataset | null {
  const { columns: heads, deletedAt: _deletedAt, ...rest } = record;
  const columns: StoredColumn[] = [];
  for (const [index, head] of heads.entries()) {
    const own = parts.filter((part) => part.index === index).sort((a, b) => a.part - b.part);
    if (own.reduce((rows, part) => rows + part.data.length, 0) !== record.rows) return null;
    columns.push(withData(head, own, record.rows));
  }
  return { ...rest, columns };
}

function headOf(column: StoredColumn): ColumnHead {
  const { data: _data, ...head } = column;
  return head;
}

function withData(head: ColumnHead, parts: readonly ColumnRecord[], rows: number): StoredColumn {
  if (head.type === 'number') return { ...head, data: filled(new Float64Array(rows), parts) };
  return { ...head, data: filled(new Int32Array(rows), parts) };
}

function filled<A extends Float64Array | Int32Array>(whole: A, parts: readonly ColumnRecord[]): A {
  let offset = 0;
  for (const { data } of parts) {
    whole.set(data, offset);
    offset += data.length;
  }
  return whole;
}

/** The narrowest array that gives every number back exactly (−0 and NaN included). */
function narrow(data: Float64Array | Int32Array): ColumnArray {
  let least = 0;
  let most = 0;
  let whole = true;
  let single = true;
  for (const value of data) {
    if (!Number.isInteger(value) || Object.is(value, -0)) whole = false;
    if (!Object.is(Math.fround(value), value)) single = false;
    if (value < least) least = value;
    if (value > most) most = value;
    if (!whole && !single) break;
  }
  if (whole && least >= -128 && most <= 127) return Int8Array.from(data);
  if (whole && least >= -32768 && most <= 32767) return Int16Array.from(data);
  if (whole && least >= -2147483648 && most <= 2147483647) return Int32Array.from(data);
  return single ? Float32Array.from(data) : Float64Array.from(data);
}
