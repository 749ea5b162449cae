import { caseOfDataset } from '../document/caseDataset.ts';

/** Marks a dataset that ships with the app, where others have random ids. */
const PREFIX = 'shipped-';

export function shippedId(id: string): string {
  return `${PREFIX}${id}`;
}

/** The id of the shipped dataset in its file, else null. */
export function shippedOfDataset(datasetId: string): string | null {
  return datasetId.startsWith(PREFIX) ? datasetId.slice(PREFIX.length) : null;
}

/** Datasets that go by the same id on every device: shipped ones, and the rows of cases. Never stored. */
export function comesWithApp(datasetId: string): boolean {
  return shippedOfDataset(datasetId) !== null || caseOfDataset(datasetId) !== null;
}
