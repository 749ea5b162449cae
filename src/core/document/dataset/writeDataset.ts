import type { StoredColumn, StoredDataset } from '../storedDataset.ts';
import type { ColumnFields, DatasetFields } from './datasetSchema.ts';
import { packNumbers } from './packedNumbers.ts';

/** A dataset as it stands in a file; `readDataset` gives back an equal one. */
export function writeDataset(dataset: StoredDataset): DatasetFields {
  const { columns, totals, ...rest } = dataset;
  return {
    ...rest,
    ...(totals === undefined ? {} : { totals: [...totals] }),
    columns: columns.map(writeColumn),
  };
}

function writeColumn(column: StoredColumn): ColumnFields {
  const { data, originals, ...rest } = column;
  const common = { ...packNumbers(data), ...(originals === undefined ? {} : { originals: [...originals] }) };
  if (rest.type === 'number') return { ...rest, ...common };
  const { dictionary, ...text } = rest;
  const { scale: _whole, ...whole } = common;
  return { ...text, ...whole, dictionary: [...dictionary] };
}
