import { readFileSync } from 'node:fs';
import { readCase } from '../../../src/core/document/readCase.ts';
import { caseHash } from '../../../src/core/document/ledger.ts';
import type { StoredDataset } from '../../../src/core/document/storedDataset.ts';
import type { CaseModel } from '../../../src/core/model/case.ts';
import type { Scenario } from '../../../src/core/model/scenario.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The frozen case of format version 1, as JSON to be spoilt. */
export function rawCase(): { [key: string]: Json } {
  return JSON.parse(readFixture('case.json')) as { [key: string]: Json };
}

/** The frozen case with the fields that cases have got since: it uses every field a case has. */
export function rawFullCase(): { [key: string]: Json } {
  return { ...rawCase(), regions: ['nordjylland', 'national'] };
}

export function readFixture(name: string, version = 'v1'): string {
  return readFileSync(new URL(`../../fixtures/formats/${version}/${name}`, import.meta.url), 'utf8');
}

export function sampleCase(): CaseModel {
  const reading = readCase(rawCase());
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.model;
}

export const sampleDataset: StoredDataset = {
  id: 'd1',
  uid: 'd1',
  name: 'Afdelinger',
  rows: 4,
  labels: 'ward',
  parts: 'part',
  totals: [3],
  example: true,
  note: 'Opdigtet',
  source: 'wards.csv',
  columns: [
    {
      id: 'ward',
      name: 'Afdeling',
      type: 'text',
      dictionary: ['Øst', 'Vest', 'I alt'],
      data: Int32Array.of(0, 1, -1, 2),
    },
    { id: 'part', name: '', type: 'text', dictionary: ['Vest'], data: Int32Array.of(-1, -1, 0, -1) },
    {
      id: 'trips',
      name: 'Ture',
      type: 'number',
      unit: 'trip/yr',
      data: Float64Array.of(1234.5, NaN, 0.1, 99999),
      originals: [{ row: 1, text: 'ca. 40' }],
    },
    {
      id: 'since',
      name: 'Siden',
      type: 'date',
      dictionary: ['2026-01-01'],
      data: Int32Array.of(0, 0, -1, -1),
    },
  ],
};

export function sampleScenario(): Scenario {
  const model = sampleCase();
  return {
    id: 's1',
    uid: 's1',
    name: 'Linnedvogn – egne tal',
    case: model,
    caseHash: caseHash(model),
    reading: 'byLoan',
    changes: [
      { parameter: 'trips', value: 4100, low: 3900, high: 4300, dist: 'uniform', reason: 'Talt i uge 40' },
      { parameter: 'payment', value: 'loan' },
      { parameter: 'trolleys', value: null },
      { parameter: 'adoption', value: [0.1, 0.5, 1], grade: 'guess', example: true },
    ],
    settings: {
      horizon: 7,
      discount: [
        { toYear: 35, rate: 0.035 },
        { toYear: null, rate: 0.025 },
      ],
    },
    dataset: {
      id: 'd1',
      mapping: { trips: 'trips', minutes: { column: 'trips', unit: 'min/trip', scale: 0.5 } },
    },
    barriers: [
      { id: 'A1', owner: 'Driftschefen', date: '2027-03-31', note: 'Drøftes i uge 12', parameter: 'trips' },
    ],
    origin: { exportId: 'e1', uid: 's0', hash: caseHash(model) },
  };
}

/** The sample scenario as JSON to be spoilt. */
export function rawScenario(): { [key: string]: Json } {
  return JSON.parse(JSON.stringify(sampleScenario())) as { [key: string]: Json };
}
