import { resolveCase } from '../../core/document/template/resolveCase.ts';
import { withDataset } from '../../core/document/template/withDataset.ts';

/** The files of src/cases that are no case of their own: what cases share, and the ledger. */
const BESIDE = /^(?:templates|datasets)\/|^[^/]+$/;

/** True for the path, inside src/cases, of a case document: its kind is the folder, its id the file. */
export function isCasePath(path: string): boolean {
  return path.endsWith('.json') && !BESIDE.test(path);
}

/**
 * The whole document of a case as it stands in its file, which leaves out what cases share. `read` gives the JSON of
 * a file of src/cases by its path inside that folder, null where there is none.
 */
export function wholeCase(document: unknown, read: (path: string) => unknown): unknown {
  const shared = read('shared.json') as Parts['shared'] | null;
  const sources = read('sources.json') as Parts['sources'] | null;
  const parts: Parts = {
    shared: shared ?? { parameters: [] },
    sources: sources ?? [],
    template: (id) => read(`templates/${id}.json`),
  };
  return withDataset(resolveCase(document, parts), (id) => read(`datasets/${id}.json`));
}

type Parts = Parameters<typeof resolveCase>[1];
