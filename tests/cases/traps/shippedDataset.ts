import { builtinDataset } from '../../../src/app/shipped/datasetIndex.ts';
import type { ShippedDataset, ShippedRow } from '../../../src/core/model/shippedDataset.ts';
import { readCaseFile } from '../caseDocuments.ts';

/** A dataset as it ships. */
export function shippedDataset(id: string): ShippedDataset {
  return builtinDataset(`datasets/${id}.json`, readCaseFile);
}

export function rowNamed({ id, rows }: ShippedDataset, name: string): ShippedRow {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`${id} has no row ${name}`);
  return found;
}
