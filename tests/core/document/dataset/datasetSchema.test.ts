import * as v from 'valibot';
import { expect, it } from 'vitest';
import { datasetSchema } from '../../../../src/core/document/dataset/datasetSchema.ts';
import { writeDataset } from '../../../../src/core/document/dataset/writeDataset.ts';
import type { StoredDataset } from '../../../../src/core/document/storedDataset.ts';
import { sampleDataset } from '../samples.ts';

it('datasetSchema names every field of a dataset and takes columns of both sorts', () => {
  const noneMissing: Exclude<keyof StoredDataset, keyof v.InferOutput<typeof datasetSchema>> extends never
    ? true
    : false = true;
  expect(noneMissing).toBe(true);
  expect(v.is(datasetSchema, writeDataset(sampleDataset))).toBe(true);
});

it('datasetSchema wants a dictionary with texts and none with numbers', () => {
  const written = writeDataset(sampleDataset);
  const [text, , number] = written.columns;
  expect(v.is(datasetSchema, { ...written, columns: [{ ...text, type: 'number' }] })).toBe(false);
  expect(v.is(datasetSchema, { ...written, columns: [{ ...number, type: 'text' }] })).toBe(false);
});
