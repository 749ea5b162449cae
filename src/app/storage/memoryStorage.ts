import type { StoredDataset } from '../../core/document/storedDataset.ts';
import type { StoredDocument, WorkspaceStorage, WriteBatch, WriteResult } from './workspaceStorage.ts';

/** Where the browser gives no storage: the same rules, kept until the page closes. */
export function memoryStorage(): WorkspaceStorage {
  const documents = new Map<string, StoredDocument>();
  const datasets = new Map<string, { dataset: StoredDataset; deletedAt: string | null }>();

  const notes = new Map<string, string>();

  async function write(batch: WriteBatch): Promise<WriteResult> {
    const stale = batch.documents.find(
      ({ document, base }) => (documents.get(document.id)?.rev ?? 0) !== base,
    );
    if (stale) {
      const { id } = stale.document;
      return { kind: 'conflict', id, theirs: documents.get(id) ?? null };
    }
    for (const { document, base } of batch.documents) documents.set(document.id, { rev: base + 1, document });
    for (const entry of batch.datasets ?? []) {
      const dataset = entry.kind === 'store' ? entry.dataset : datasets.get(entry.id)?.dataset;
      const deletedAt = entry.kind === 'store' ? null : entry.deletedAt;
      if (dataset) datasets.set(dataset.id, { dataset, deletedAt });
    }
    for (const { key, value } of batch.notes ?? []) notes.set(key, value);
    for (const id of batch.purge ?? []) documents.delete(id);
    for (const id of batch.purgeDatasets ?? []) datasets.delete(id);
    return {
      kind: 'saved',
      revisions: new Map(batch.documents.map(({ document, base }) => [document.id, base + 1])),
      bytes: new Map(
        (batch.datasets ?? []).flatMap((entry) => (entry.kind === 'store' ? [sizeOf(entry.dataset)] : [])),
      ),
    };
  }

  return {
    write,
    readAll: async () => ({
      documents: [...documents.values()],
      datasets: [...datasets.values()].map(
        ({ dataset: { id, uid, name, rows, columns, example }, deletedAt }) => ({
          ...{ id, uid, name, rows, example: example ?? false, bytes: null, deletedAt },
          columns: columns.map((column) => column.name),
        }),
      ),
    }),
    readDocument: async (id) => documents.get(id) ?? null,
    readDataset: async (id) => datasets.get(id)?.dataset ?? null,
    async readColumns(id, columnIds) {
      const columns = datasets.get(id)?.dataset.columns ?? [];
      const found = columnIds.map((columnId) => columns.find((column) => column.id === columnId));
      return found.every((column) => column !== undefined) ? found : null;
    },
    readNote: async (key) => notes.get(key) ?? null,
    listen: () => undefined,
    close: () => undefined,
  };
}

function sizeOf({ id, columns }: StoredDataset): [string, number] {
  return [id, columns.reduce((bytes, { data }) => bytes + data.byteLength, 0)];
}
