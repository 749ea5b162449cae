import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDataset, splitDataset } from '../../../../src/app/storage/database/columnParts.ts';
import type { StoredDataset } from '../../../../src/core/document/storedDataset.ts';
import { sampleDataset } from '../../../core/document/samples.ts';

function numbers(values: readonly number[]): StoredDataset {
  const data = Float64Array.from(values);
  return {
    id: 'd',
    uid: 'u',
    name: 'n',
    rows: data.length,
    labels: null,
    columns: [{ id: 'c', name: 'C', type: 'number', data }],
  };
}

function storedAs(values: readonly number[]): string {
  return splitDataset(numbers(values)).parts[0]?.data.constructor.name ?? '';
}

describe('columnParts', () => {
  it('gives every dataset back exactly', () => {
    const { record, parts } = splitDataset(sampleDataset);
    expect(joinDataset(record, parts)).toEqual(sampleDataset);
  });

  it('gives any numbers back to the bit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double(), fc.integer(), fc.integer({ min: -128, max: 127 }))),
        (values) => {
          const { record, parts } = splitDataset(numbers(values));
          const [column] = joinDataset(record, parts)?.columns ?? [];
          return [...(column?.data ?? [])].every((value, index) => Object.is(value, values[index]));
        },
      ),
    );
  });

  it('stores numbers in the narrowest array that holds them', () => {
    expect(storedAs([0, 127, -128])).toBe('Int8Array');
    expect(storedAs([1000])).toBe('Int16Array');
    expect(storedAs([100_000])).toBe('Int32Array');
    expect(storedAs([0.5, NaN])).toBe('Float32Array');
    expect(storedAs([0.1])).toBe('Float64Array');
    expect(storedAs([-0])).toBe('Float32Array');
  });

  it('refuses a dataset of which a part is missing', () => {
    const { record } = splitDataset(numbers([1, 2, 3]));
    expect(joinDataset(record, [])).toBeNull();
  });
});
