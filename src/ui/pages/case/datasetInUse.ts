import { caseDatasetId, ownDataset } from '../../../app/document/caseDataset.ts';
import type { DatasetHead } from '../../../app/document/heads.ts';
import type { OpenDocument } from '../../../app/document/openDocument.ts';
import { shippedId } from '../../../app/shipped/shippedId.ts';
import type { Mapping } from '../../../core/model/caseDataset.ts';
import type { Words } from '../../../i18n/words.svelte.ts';

export interface DatasetInUse {
  readonly id: string;
  readonly mapping: Mapping;
  readonly name: string;
  /** The case's own rows. */
  readonly own: boolean;
  readonly example: boolean;
  /** Where the whole table stands; null = nowhere but here. */
  readonly page: string | null;
  /** It came with the app, with a source for every row; a file of one's own has none. */
  readonly sourced: boolean;
}

/** The dataset behind the rows on show; a case brings its own along. */
export function datasetInUse(
  { scenario, model }: Pick<OpenDocument, 'scenario' | 'model'>,
  heads: readonly DatasetHead[],
  words: Words,
): DatasetInUse | null {
  const used = scenario ? scenario.dataset : ownDataset(model);
  if (used === null) return null;
  if (used.id !== caseDatasetId(model.id)) {
    const head = heads.find((one) => one.id === used.id);
    const { name = '', kind } = head ?? {};
    const about = { name, example: head?.example === true, sourced: kind === 'shipped' };
    return { ...used, ...about, own: false, page: used.id };
  }
  return { ...used, ...ownTable(model, heads, words), own: true, sourced: true };
}

/** What a case's own rows are called: by the shipped dataset they come from, else by the case. */
export function ownTable(
  { dataset }: OpenDocument['model'],
  heads: readonly DatasetHead[],
  words: Words,
): Pick<DatasetInUse, 'name' | 'example' | 'page'> {
  const { ref, example = false } = dataset ?? {};
  const own = example ? words.case.caseExample : words.case.caseRows;
  if (ref === undefined) return { name: own, example, page: null };
  const page = shippedId(ref);
  return { name: heads.find((one) => one.id === page)?.name ?? own, example, page };
}
