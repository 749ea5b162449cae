import { expect, it } from 'vitest';
import { datasetReferences } from '../../../../src/core/document/check/datasetReferences.ts';
import { referInto } from '../../../../src/core/document/check/refer.ts';
import type { DocumentIssue } from '../../../../src/core/document/issue.ts';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import { sampleCase } from '../samples.ts';

const model = sampleCase();

function found(change: Partial<CaseModel>): string[] {
  const issues: DocumentIssue[] = [];
  datasetReferences({ ...model, ...change }, referInto(issues));
  return issues.map(({ at }) => at);
}

it('datasetReferences wants mapped columns, rows and parents to be in the dataset', () => {
  expect(found({})).toEqual([]);
  expect(found({ dataset: { ...model.dataset, mapping: { trips: 'ture' } } })).toEqual([
    'dataset.mapping.trips',
  ]);
  const ofRow = { trips: { column: 'trips', row: 'Vest' } };
  expect(
    found({ dataset: { columns: [{ id: 'trips' }], rows: [{ name: 'Nord' }], mapping: ofRow } }),
  ).toContain('dataset.mapping.trips.row');
  const rows = [{ name: 'Nord', part: 'Syd' }];
  expect(found({ dataset: { rows, mapping: {} }, published: [] })).toEqual(['dataset.rows[0].part']);
  const outcomes = [{ figure: 'hours', unit: 'h/yr', unitFrom: 'unit' }];
  expect(found({ outcomes })).toEqual(['outcomes[0].unitFrom']);
  const published = model.published?.map((entry) => ({ ...entry, row: 'Vest' })) ?? [];
  expect(found({ published: published.slice(0, 1) })).toEqual(['published[0].row']);
});

it('datasetReferences takes the columns of rows when none are declared', () => {
  const rows = [{ name: 'Nord', ture: 3 }];
  expect(found({ dataset: { rows, mapping: { trips: 'ture' } }, published: [] })).toEqual([]);
});

it('datasetReferences leaves a dataset alone that lies elsewhere', () => {
  expect(found({ dataset: { ref: 'births', mapping: { trips: 'anything' } } })).toEqual([]);
});
