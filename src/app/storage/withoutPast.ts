import type { StoredDatasetHead, StoredDocument, WriteBatch } from './workspaceStorage.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const TRASH_MS = 30 * DAY_MS;
/** A deleted dataset comes back by undo alone, and undo ends with its tab: few are open for longer than this. */
const UNDO_MS = 7 * DAY_MS;

/** What the store holds without the documents that have lain in the trash for too long, and the write that takes them out. */
export function withoutPast(
  content: { readonly documents: readonly StoredDocument[]; readonly datasets: readonly StoredDatasetHead[] },
  now: Date,
): { readonly documents: readonly StoredDocument[]; readonly clearing: WriteBatch | null } {
  const before = (age: number) => new Date(now.getTime() - age).toISOString();
  const [oldestTrash, oldestUndo] = [before(TRASH_MS), before(UNDO_MS)];
  const isPast = ({ document: { deletedAt } }: StoredDocument) =>
    deletedAt !== null && deletedAt < oldestTrash;
  const purge = content.documents.filter(isPast).map(({ document }) => document.id);
  const purgeDatasets = content.datasets
    .filter(({ deletedAt }) => deletedAt !== null && deletedAt < oldestUndo)
    .map(({ id }) => id);
  return {
    documents: content.documents.filter((stored) => !isPast(stored)),
    clearing: purge.length + purgeDatasets.length > 0 ? { documents: [], purge, purgeDatasets } : null,
  };
}
