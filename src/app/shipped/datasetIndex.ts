import type { Source } from '../../core/model/case.ts';
import type { ShippedDataset } from '../../core/model/shippedDataset.ts';
import { shippedHead, type ShippedHead } from './shippedHead.ts';
import { isDatasetPath, wholeDataset } from './wholeDataset.ts';

/** Heads of all shipped datasets. `paths` are the files of src/cases, `read` gives their JSON. */
export function datasetIndex(
  paths: readonly string[],
  read: (path: string) => unknown,
): readonly ShippedHead[] {
  return paths
    .filter(isDatasetPath)
    .sort()
    .map((path) => shippedHead(builtinDataset(path, read)));
}

/** The dataset in a file of src/cases with its sources; the build and its tests have checked the files. */
export function builtinDataset(path: string, read: (path: string) => unknown): ShippedDataset {
  return wholeDataset(read(path) as ShippedDataset, (read('sources.json') ?? []) as readonly Source[]);
}
