import { describe, expect, it } from 'vitest';
import { caseDatasetId, caseOfDataset, ownDataset } from '../../../src/app/document/caseDataset.ts';
import type { CaseDataset } from '../../../src/core/model/caseDataset.ts';
import type { CaseModel } from '../../../src/core/model/case.ts';
import { quantity, smallCase } from '../../fixtures/smallCase.ts';

function caseWith(value: number | null, dataset: Partial<CaseDataset>): CaseModel {
  const rows = [{ name: 'Nord', visits: 3 }];
  return smallCase({
    parameters: [quantity('visits', '1/yr', value)],
    dataset: { rows, mapping: { visits: 'visits' }, ...dataset },
  });
}

const opened = { id: 'case-small', mapping: { visits: 'visits' } };

describe('the dataset a case opens with', () => {
  it('is the shipped one it belongs to, also where the case has figures of its own', () => {
    expect(ownDataset(caseWith(5, { ref: 'visits' }))).toEqual(opened);
    expect(ownDataset(caseWith(null, { ref: 'visits' }))).toEqual(opened);
  });

  it('is made of its own rows only where it has no figures without them', () => {
    expect(ownDataset(caseWith(null, {}))).toEqual(opened);
    expect(ownDataset(caseWith(5, {}))).toBeNull();
  });

  it('is never made up, and needs rows', () => {
    expect(ownDataset(caseWith(null, { example: true }))).toBeNull();
    expect(ownDataset(caseWith(null, { ref: 'visits', rows: [] }))).toBeNull();
    expect(ownDataset(smallCase())).toBeNull();
  });
});

it('an id tells whose rows they are', () => {
  expect(caseOfDataset(caseDatasetId('small'))).toBe('small');
  expect(caseOfDataset('shipped-visits')).toBeNull();
});
