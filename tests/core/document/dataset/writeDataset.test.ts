import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/core/document/canonicalJson.ts';
import { readDataset } from '../../../../src/core/document/dataset/readDataset.ts';
import { writeDataset } from '../../../../src/core/document/dataset/writeDataset.ts';
import type { StoredDataset } from '../../../../src/core/document/storedDataset.ts';
import { sampleDataset } from '../samples.ts';

it('writeDataset writes text columns as places in a dictionary and numbers as few bytes', () => {
  expect(writeDataset(sampleDataset).columns[0]).toEqual({
    id: 'ward',
    name: 'Afdeling',
    type: 'text',
    dictionary: ['Øst', 'Vest', 'I alt'],
    encoding: 'i8',
    data: 'AAH/Ag==',
  });
});

it('writeDataset leaves nothing out that readDataset needs, for any columns', () => {
  const cell = fc.oneof(
    fc.constant(NaN),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  );
  const rows = fc.array(fc.tuple(cell, fc.integer({ min: -1, max: 2 })), { maxLength: 50 });
  fc.assert(
    fc.property(rows, (cells) => {
      const dataset: StoredDataset = {
        id: 'd',
        uid: 'd',
        name: 'any',
        rows: cells.length,
        labels: 'text',
        columns: [
          { id: 'number', name: '', type: 'number', data: Float64Array.from(cells, ([x]) => x) },
          {
            id: 'text',
            name: 'å',
            type: 'text',
            dictionary: ['', 'a', '=1'],
            data: Int32Array.from(cells, ([, k]) => k),
          },
        ],
      };
      const text = canonicalJson(writeDataset(dataset));
      expect(readDataset(JSON.parse(text))).toEqual({ dataset });
    }),
  );
});
