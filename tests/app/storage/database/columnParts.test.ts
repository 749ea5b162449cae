import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PART_ROWS,
  splitDataset,
  type SplitDataset,
} from '../../../../src/app/storage/database/columnParts.ts';
import { joinColumn } from '../../../../src/app/storage/database/joinColumn.ts';
import type { StoredColumn, StoredDataset } from '../../../../src/core/document/storedDataset.ts';
import { sampleDataset } from '../../../core/document/samples.ts';

const pause = () => Promise.resolve();

function datasetOf(column: StoredColumn): StoredDataset {
  return { id: 'd', uid: 'u', name: 'n', rows: column.data.length, labels: null, columns: [column] };
}

function numbers(values: ArrayLike<number>): StoredDataset {
  return datasetOf({ id: 'c', name: 'C', type: 'number', data: Float64Array.from(values) });
}

/** The dataset as it comes back; `lost` leaves out one part. */
async function joined({ record, parts }: SplitDataset, lost?: number): Promise<(StoredColumn | null)[]> {
  return Promise.all(
    record.columns.map((head, index) =>
      joinColumn(head, record.rows, async (part) =>
        parts.find((one) => one.index === index && one.part === part && part !== lost),
      ),
    ),
  );
}

async function storedAs(values: ArrayLike<number>): Promise<string> {
  const { parts } = await splitDataset(numbers(values), pause);
  const [part] = parts;
  if (!part || !('data' in part)) return '';
  const { data, scaled } = part;
  return scaled ? `${scaled.data.constructor.name} of 1/${scaled.times}` : data.constructor.name;
}

async function comesBack(values: ArrayLike<number>): Promise<boolean> {
  const [column] = await joined(await splitDataset(numbers(values), pause));
  return (
    column?.data.length === values.length &&
    column.data.every((value, index) => Object.is(value, values[index]))
  );
}

/** Long enough to be stored as tightly as can be. */
const long = (...values: readonly number[]) =>
  Array.from({ length: 10_000 }, (_, row) => values[row % values.length] ?? NaN);

describe('columnParts', () => {
  it('gives every dataset back exactly', async () => {
    expect(await joined(await splitDataset(sampleDataset, pause))).toEqual(sampleDataset.columns);
  });

  it('gives any numbers back to the bit', async () => {
    const any = fc.oneof(fc.double(), fc.integer(), fc.integer({ min: -128, max: 127 }));
    await fc.assert(fc.asyncProperty(fc.array(any), comesBack));
  });

  it('gives any numbers of a long column back to the bit, however few decimals they have', async () => {
    const few = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100, 1e3, 1e4, 1e5));
    const any = fc.oneof(
      { weight: 20, arbitrary: few.map(([whole, times]) => whole / times) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...[NaN, -0, 0, Infinity, 0.1 + 0.2, 1e15, -128, -32_768, 2 ** 31],
          ...[-(2 ** 31), -(2 ** 31) / 10, 2 ** 31 - 1, (2 ** 31 - 1) / 100],
        ),
      },
    );
    const column = fc.array(any, { minLength: 1, maxLength: 9 }).map((values) => long(...values));
    await fc.assert(fc.asyncProperty(column, comesBack), { numRuns: 300 });
  });

  it('stores numbers in the narrowest array that holds them', async () => {
    expect(await storedAs([0, 127, -128])).toBe('Int8Array');
    expect(await storedAs([1000])).toBe('Int16Array');
    expect(await storedAs([100_000])).toBe('Int32Array');
    expect(await storedAs([0.5, NaN])).toBe('Float32Array');
    expect(await storedAs([0.1])).toBe('Float64Array');
    expect(await storedAs([-0])).toBe('Float32Array');
  });

  it('stores a long column of few decimals, or with gaps, as whole numbers', async () => {
    expect(await storedAs(long(1, NaN, 3))).toBe('Int8Array of 1/1');
    expect(await storedAs(long(0.25, 12.5, NaN))).toBe('Int16Array of 1/100');
    expect(await storedAs(long(1234.56, -0.01))).toBe('Int32Array of 1/100');
    expect(await storedAs(long(1, 2))).toBe('Int8Array');
    expect(await storedAs(long(-128, NaN))).toBe('Int16Array of 1/1');
    expect(await storedAs(long(1 / 3))).toBe('Float64Array');
    expect(await storedAs(long(0.1, -0))).toBe('Float64Array');
  });

  it('keeps long lists of texts in pieces beside the numbers, and says what all of it takes up', async () => {
    const texts = Array.from({ length: 60_001 }, (_, row) => `Æ${row}`);
    const cells = Array.from({ length: 1_001 }, (_, row) => ({ row, text: 'ca.' }));
    const data = Int32Array.from(texts, (_, row) => row);
    const column: StoredColumn = {
      id: 'c',
      name: 'C',
      type: 'text',
      dictionary: texts,
      data,
      originals: cells,
    };
    const split = await splitDataset(datasetOf(column), pause);
    expect(split.record.columns).toEqual([
      { id: 'c', name: 'C', type: 'text', dictionary: [], originals: [], texts: 3, cells: 1 },
    ]);
    expect(split.parts.map(({ part }) => part)).toEqual([0, -1, -2, -3, -4]);
    expect(split.record.bytes).toBe(60_001 * 4 + texts.join('').length + 3 * 1_001);
    expect(await joined(split)).toEqual([column]);
    for (const lost of [0, -2, -4]) expect(await joined(split, lost)).toEqual([null]);
  });

  it('divides a column of more rows than one part holds', async () => {
    const rows = PART_ROWS + 1;
    const data = new Int32Array(rows).fill(-1);
    data[PART_ROWS] = 0;
    const column: StoredColumn = { id: 'c', name: 'C', type: 'text', dictionary: ['sidst'], data };
    const split = await splitDataset(datasetOf(column), pause);
    expect(split.parts.map(({ part }) => part)).toEqual([0, 1]);
    const [back] = await joined(split);
    expect(back?.data[PART_ROWS]).toBe(0);
    expect(await joined(split, 1)).toEqual([null]);
  });

  it('reads longer parts, as earlier versions stored them', async () => {
    const data = Int32Array.from({ length: PART_ROWS * 4 + 1 }, (_, row) => row % 3);
    const column: StoredColumn = { id: 'c', name: 'C', type: 'text', dictionary: ['a', 'b', 'c'], data };
    const { record, parts } = await splitDataset(datasetOf(column), pause);
    const [first] = parts;
    if (!first || !('data' in first)) throw new Error('no numbers');
    const long = [
      { ...first, data: Int8Array.from(data.subarray(0, PART_ROWS * 4)) },
      { ...first, part: 1, data: Int8Array.from(data.subarray(PART_ROWS * 4)) },
    ];
    expect(await joined({ record, parts: long })).toEqual([column]);
    expect(await joined({ record, parts: long.slice(0, 1) })).toEqual([null]);
  });

  it('stores of a divided column no number twice, and any number it may hold', async () => {
    const data = new Int32Array(PART_ROWS + 1).fill(70_000);
    data[1] = -(2 ** 31);
    const { record, parts } = await splitDataset(
      datasetOf({ id: 'c', name: 'C', type: 'text', dictionary: [], data }),
      pause,
    );
    const buffers = parts.map((part) => 'data' in part && part.data.buffer.byteLength);
    expect(buffers).toEqual([PART_ROWS * 4, 4]);
    expect((await joined({ record, parts }))[0]?.data).toEqual(data);
  });

  it('refuses parts that hold more rows than the dataset has', async () => {
    const { record, parts } = await splitDataset(numbers([1, 2, 3]), pause);
    expect(await joined({ record: { ...record, rows: 2 }, parts })).toEqual([null]);
  });
});
