import type { StoredColumn, StoredDataset } from '../../../core/document/storedDataset.ts';
import { pacer } from '../../jobs/pacer.ts';
import { turn } from '../../jobs/turn.ts';
import { splitDataset, type SplitDataset } from './columnParts.ts';
import { inTurns } from './inTurns.ts';
import { GevinstDatabase, SCHEMA } from './gevinstDatabase.ts';
import { isSound } from './isSound.ts';
import { joinColumn } from './joinColumn.ts';
import type { DatasetRecord, DocumentRecord } from './records.ts';
import { thinHistory } from './thinHistory.ts';
import type {
  DatasetWrite,
  DocumentWrite,
  StorageListener,
  StoredDatasetHead,
  StoredDocument,
  StoredNote,
  WorkspaceStorage,
  WriteBatch,
  WriteResult,
} from '../workspaceStorage.ts';

/** In a compound key an array comes after every number and text. */
const AFTER_ALL: [] = [];

/** Work between two turns of the page, in ms: a frame still comes in time. */
const STRETCH_MS = 8;
/** Columns read at the same time: each comes in as a piece of work of its own, all of them wait in memory. */
const AT_ONCE = 8;

/** Tells other tabs only that a document has a new revision: they read it themselves. */
export interface TabChannel {
  post(message: { id: string; rev: number }): void;
  onMessage(listener: (message: { id: string; rev: number }) => void): void;
  close(): void;
}

/** Another tab wrote first: `id` has another revision than the one the edit started from. */
class Conflict extends Error {
  readonly theirs: StoredDocument | null;
  readonly id: string;
  constructor(id: string, theirs: StoredDocument | null) {
    super(`Document ${id} has another revision`);
    this.id = id;
    this.theirs = theirs;
  }
}

class NewerSchema extends Error {}

export class DatabaseStorage implements WorkspaceStorage {
  readonly #database: GevinstDatabase;
  readonly #channel: TabChannel;
  #outdated = false;

  constructor(database: GevinstDatabase, channel: TabChannel) {
    this.#database = database;
    this.#channel = channel;
  }

  async readAll(): Promise<{ documents: StoredDocument[]; datasets: StoredDatasetHead[] }> {
    const [documents, datasets] = await Promise.all([
      this.#database.docs.toArray(),
      this.#database.datasets.toArray(),
    ]);
    return {
      documents: documents.map(fromRecord),
      datasets: datasets.filter(({ purged }) => !purged).map(datasetHead),
    };
  }

  async readDocument(id: string): Promise<StoredDocument | null> {
    const record = await this.#database.docs.get(id);
    return record ? fromRecord(record) : null;
  }

  async readDataset(id: string): Promise<StoredDataset | null> {
    const record = await this.#database.datasets.get(id);
    const columns = record && (await this.#columnsOf(record, [...record.columns.keys()]));
    if (!columns) return null;
    const { deletedAt: _deletedAt, bytes: _bytes, purged: _purged, ...rest } = record;
    return { ...rest, columns };
  }

  async readColumns(id: string, columnIds: readonly string[]): Promise<readonly StoredColumn[] | null> {
    const record = await this.#database.datasets.get(id);
    if (!record) return null;
    return this.#columnsOf(
      record,
      columnIds.map((columnId) => record.columns.findIndex((column) => column.id === columnId)),
    );
  }

  async readNote(key: StoredNote['key']): Promise<string | null> {
    const value = (await this.#database.meta.get(key))?.value;
    return typeof value === 'string' ? value : null;
  }

  /** Every part is read and widened by itself, and the page has its turn between them. */
  async #columnsOf(record: DatasetRecord, indexes: readonly number[]): Promise<StoredColumn[] | null> {
    const found: StoredColumn[] = [];
    for (let from = 0; from < indexes.length; from += AT_ONCE) {
      const read = indexes.slice(from, from + AT_ONCE).map((index) => this.#columnOf(record, index));
      for (const column of await Promise.all(read)) {
        if (!column) return null;
        found.push(column);
      }
    }
    // What is made of the columns is no part of the work of reading the last one.
    await turn();
    return found;
  }

  async #columnOf({ id, columns, rows }: DatasetRecord, index: number): Promise<StoredColumn | null> {
    const head = columns[index];
    return head ? joinColumn(head, rows, (part) => this.#database.columns.get([id, index, part])) : null;
  }

  /**
   * The one write of the whole app: validated, then in a strict transaction schema fence, revision check, document and history.
   * A second copy outside this database belongs after the transaction and before `saved` is answered.
   */
  async write(batch: WriteBatch): Promise<WriteResult> {
    if (this.#outdated) return { kind: 'newer' };
    const { meta, docs, history, datasets, columns } = this.#database;
    const withDatasets = batch.datasets?.length || batch.purgeDatasets?.length;
    const tables = withDatasets ? [meta, docs, history, datasets, columns] : [meta, docs, history];
    if (!batch.documents.every(({ document }) => isSound(document))) return { kind: 'failed' };
    const bytes = new Map<string, number>();
    // Made before the transaction: it would end by itself while something else is waited for.
    const pause = pacer(new AbortController().signal, { stretchMs: STRETCH_MS });
    const split: (SplitDataset | Extract<DatasetWrite, { kind: 'mark' }>)[] = [];
    for (const write of batch.datasets ?? []) {
      split.push(write.kind === 'store' ? await splitDataset(write.dataset, pause) : write);
    }
    try {
      const revisions = await this.#database.transaction('rw', tables, async () => {
        const schema = await meta.get('schema');
        if (schema?.value !== SCHEMA) throw new NewerSchema();
        const saved = new Map<string, number>();
        for (const write of batch.documents) saved.set(write.document.id, await this.#put(write));
        for (const write of split) {
          if ('id' in write) await datasets.update(write.id, { deletedAt: write.deletedAt });
          else {
            bytes.set(write.record.id, write.record.bytes);
            await datasets.put(write.record);
            for (const some of inTurns(write.parts)) await Promise.all(some.map((part) => columns.put(part)));
          }
        }
        for (const note of batch.notes ?? []) await meta.put(note);
        for (const id of batch.purgeDatasets ?? []) {
          await datasets.update(id, { purged: true });
          await columns.where('[datasetId+index+part]').between([id], [id, AFTER_ALL]).delete();
        }
        for (const id of batch.purge ?? []) {
          await this.#historyOf(id).delete();
          await docs.delete(id);
        }
        return saved;
      });
      for (const [id, rev] of revisions) this.#channel.post({ id, rev });
      return { kind: 'saved', revisions, bytes };
    } catch (error) {
      if (error instanceof Conflict) return { kind: 'conflict', id: error.id, theirs: error.theirs };
      if (error instanceof NewerSchema) return { kind: 'newer' };
      // Full, blocked, gone, torn: browsers name these differently, and all mean "not saved".
      return { kind: 'failed' };
    }
  }

  async #put({ document, base, name }: DocumentWrite): Promise<number> {
    const { docs, history } = this.#database;
    const { id } = document;
    const there = await docs.get(id);
    if ((there?.rev ?? 0) !== base) throw new Conflict(id, there ? fromRecord(there) : null);
    const rev = base + 1;
    await docs.put({ ...document, rev, schema: SCHEMA });
    await history.put({ id, rev, at: document.updatedAt, name: name ?? null, body: document.body });
    const revisions = await this.#historyOf(id).toArray();
    await history.bulkDelete(thinHistory(revisions).map((gone): [string, number] => [id, gone]));
    return rev;
  }

  #historyOf(id: string) {
    return this.#database.history.where('[id+rev]').between([id], [id, AFTER_ALL]);
  }

  listen(listener: StorageListener): void {
    this.#channel.onMessage(({ id, rev }) => listener.changed(id, rev));
    this.#database.on('versionchange', () => {
      this.#outdated = true;
      this.#database.close({ disableAutoOpen: true });
      listener.outdated();
      return false;
    });
  }

  close(): void {
    this.#channel.close();
    this.#database.close({ disableAutoOpen: true });
  }
}

function fromRecord({ rev, schema: _schema, ...document }: DocumentRecord): StoredDocument {
  return { rev, document };
}

function datasetHead(record: DatasetRecord): StoredDatasetHead {
  const { id, uid, name, rows, columns, example, bytes, deletedAt } = record;
  return {
    id,
    uid,
    name,
    rows,
    columns: columns.map((column) => column.name),
    example: example ?? false,
    bytes: bytes ?? null,
    deletedAt,
  };
}
