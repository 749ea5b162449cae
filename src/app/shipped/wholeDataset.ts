import type { Source } from '../../core/model/case.ts';
import type { ShippedDataset } from '../../core/model/shippedDataset.ts';

/** True for the path, inside src/cases, of a shipped dataset. */
export function isDatasetPath(path: string): boolean {
  return /^datasets\/[^/]+\.json$/.test(path);
}

/** A shipped dataset with the sources that it or one of its rows names. Throws where one is not known. */
export function wholeDataset(dataset: ShippedDataset, known: readonly Source[]): ShippedDataset {
  const references = [...dataset.src, ...dataset.rows.flatMap(({ src }) => src)];
  const ids = new Set(references.map((reference) => reference.split(' ', 1)[0] ?? ''));
  const sources = [...ids].map((id) => {
    const source = known.find((each) => each.id === id);
    if (!source) throw new Error(`Dataset ${dataset.id} names the source "${id}", which is not known`);
    return source;
  });
  return { ...dataset, sources };
}
