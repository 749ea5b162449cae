import type { WorkDocument } from '../document/workDocument.ts';
import type { SaveStatus } from './saveStatus.ts';
import type { DatasetWrite, DocumentWrite, StoredDocument, WorkspaceStorage } from './workspaceStorage.ts';

/** From an edit to its write. With the write itself an edit is on the disk within 150 ms. */
const DELAY_MS = 60;
const RETRY_MS = 4_000;

export interface SaverEvents {
  status(status: SaveStatus): void;
  /** Called once for every document written, after it is on the disk. */
  saved(id: string, rev: number): void;
  /** Called for datasets likewise, with what each takes up. */
  stored(bytes: ReadonlyMap<string, number>): void;
  /** Another tab was first: the workspace makes a document of its own of `mine`. */
  conflict(mine: WorkDocument, theirs: StoredDocument | null): void;
  failed(): void;
  newer(): void;
  now(): string;
}

/**
 * Brings edited documents to the store: soon after the first edit, at once when asked, one write at a time, the newest
 * content of each document only. What could not be written stays here and is tried again.
 */
export class Saver {
  readonly #events: SaverEvents;
  readonly #unsaved = new Map<string, { document: WorkDocument; name: string | null }>();
  #datasets: readonly DatasetWrite[] = [];
  #forgotten: readonly string[] = [];
  readonly #bases = new Map<string, number>();
  #storage: WorkspaceStorage | null = null;
  #kind: 'saved' | 'memory' = 'saved';
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> | null = null;
  #at: string | null = null;

  constructor(events: SaverEvents) {
    this.#events = events;
  }

  /** Nothing is written before the store has been read. */
  begin(storage: WorkspaceStorage, kind: 'saved' | 'memory'): void {
    this.#storage = storage;
    this.#kind = kind;
    if (this.#hasWork()) this.#schedule(0);
  }

  /** Nothing is written any more: the database belongs to a newer version of the app. */
  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#events.status({ kind: 'newer', at: this.#at });
  }

  baseOf(id: string): number {
    return this.#bases.get(id) ?? 0;
  }

  setBase(id: string, rev: number): void {
    this.#bases.set(id, rev);
  }

  isUnsaved(id: string): boolean {
    return this.#unsaved.has(id);
  }

  put(document: WorkDocument, name: string | null = null): void {
    this.#unsaved.set(document.id, { document, name: name ?? this.#unsaved.get(document.id)?.name ?? null });
    this.#announce();
  }

  putDataset(write: DatasetWrite): void {
    this.#datasets = [...this.#datasets, write];
    this.#announce();
  }

  /** Takes a document out of the store for ever, also where its first write is still on its way. */
  forget(id: string): void {
    this.#unsaved.delete(id);
    this.#forgotten = [...this.#forgotten, id];
    this.#announce();
  }

  #announce(): void {
    if (this.#stopped) return;
    this.#events.status({ kind: 'pending', at: this.#at });
    this.#schedule(DELAY_MS);
  }

  /** Writes at once; resolves when nothing is on its way, whether it was saved or not. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#writing) await this.#writing;
    if (!this.#storage || this.#stopped || !this.#hasWork()) return;
    const storage = this.#storage;
    this.#writing ??= this.#writeAll(storage).finally(() => (this.#writing = null));
    await this.#writing;
  }

  #hasWork(): boolean {
    return this.#unsaved.size > 0 || this.#datasets.length > 0 || this.#forgotten.length > 0;
  }

  #schedule(delayMs: number): void {
    if (this.#timer !== null || !this.#storage) return;
    this.#timer = setTimeout(() => void this.flush(), delayMs);
  }

  async #writeAll(storage: WorkspaceStorage): Promise<void> {
    // Datasets first: a scenario never refers to one that is not there.
    while (this.#hasWork() && !this.#stopped) {
      const [first] = this.#unsaved.values();
      const written =
        this.#datasets.length > 0 || !first
          ? await this.#writeRest(storage)
          : await this.#writeOne(storage, first);
      if (!written) return;
    }
    this.#at = this.#events.now();
    this.#events.status({ kind: this.#kind, at: this.#at });
  }

  async #writeRest(storage: WorkspaceStorage): Promise<boolean> {
    const datasets = this.#datasets;
    const purge = this.#forgotten;
    const result = await storage.write({ documents: [], datasets, purge });
    if (result.kind !== 'saved') return this.#refused(result.kind === 'newer' ? 'newer' : 'failed');
    this.#datasets = this.#datasets.slice(datasets.length);
    this.#events.stored(result.bytes);
    this.#forgotten = this.#forgotten.slice(purge.length);
    return true;
  }

  async #writeOne(
    storage: WorkspaceStorage,
    edit: { document: WorkDocument; name: string | null },
  ): Promise<boolean> {
    const { document, name } = edit;
    const { id } = document;
    const write: DocumentWrite = { document, base: this.baseOf(id), ...(name === null ? {} : { name }) };
    const result = await storage.write({ documents: [write] });
    switch (result.kind) {
      case 'saved':
        this.#bases.set(id, result.revisions.get(id) ?? write.base + 1);
        // An edit made while this one was written waits for the next round.
        if (this.#unsaved.get(id) === edit) this.#unsaved.delete(id);
        this.#events.saved(id, this.baseOf(id));
        return true;
      case 'conflict': {
        const mine = this.#unsaved.get(id)?.document ?? document;
        this.#unsaved.delete(id);
        this.#bases.set(id, result.theirs?.rev ?? 0);
        this.#events.status({ kind: 'conflict', at: this.#at });
        this.#events.conflict(mine, result.theirs);
        return true;
      }
      case 'newer':
      case 'failed':
        return this.#refused(result.kind);
    }
  }

  #refused(kind: 'newer' | 'failed'): false {
    if (kind === 'newer') {
      this.stop();
      this.#events.newer();
    } else {
      this.#events.status({ kind: 'failed', at: this.#at });
      this.#events.failed();
      this.#schedule(RETRY_MS);
    }
    return false;
  }
}
