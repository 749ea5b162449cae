import type { StoredColumn, StoredDataset } from '../../core/document/storedDataset.ts';
import type { WorkDocument } from '../document/workDocument.ts';

/** A document as the store holds it; `rev` rises by one with every write and never repeats. */
export interface StoredDocument {
  readonly rev: number;
  readonly document: WorkDocument;
}

export interface DocumentWrite {
  readonly document: WorkDocument;
  /** The revision this edit started from; 0 = the document is new. */
  readonly base: number;
  /** Names the revision in the history, where it is then kept. */
  readonly name?: string;
}

/** A dataset never changes once stored; it only goes to the trash and back. */
export type DatasetWrite =
  | { readonly kind: 'store'; readonly dataset: StoredDataset }
  | { readonly kind: 'mark'; readonly id: string; readonly deletedAt: string | null };

/** A convenience worth keeping, by a key of its own: the mapping last used with some headers. Never the only copy. */
export interface StoredNote {
  readonly key: `mapping:${string}`;
  readonly value: string;
}

/** Everything in one batch is written, or nothing. */
export interface WriteBatch {
  readonly documents: readonly DocumentWrite[];
  readonly datasets?: readonly DatasetWrite[];
  /** Documents to take out for ever, with their history. */
  readonly purge?: readonly string[];
  /** Datasets whose columns are to go for ever; that they were there stays known. */
  readonly purgeDatasets?: readonly string[];
  readonly notes?: readonly StoredNote[];
}

export type WriteResult =
  | {
      readonly kind: 'saved';
      readonly revisions: ReadonlyMap<string, number>;
      /** What each dataset takes up that was stored. */
      readonly bytes: ReadonlyMap<string, number>;
    }
  /** Another tab was first; `theirs` is what the store holds, null if it is gone. */
  | { readonly kind: 'conflict'; readonly id: string; readonly theirs: StoredDocument | null }
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed' };

export interface StoredDatasetHead {
  readonly id: string;
  readonly uid: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly example: boolean;
  /** What it takes up in the store; null = not known. */
  readonly bytes: number | null;
  readonly deletedAt: string | null;
}

export interface StorageListener {
  /** Another tab saved this revision. */
  changed(id: string, rev: number): void;
  /** A newer version of the app wants the database: nothing more may be written. */
  outdated(): void;
}

/** Where documents outlive the page. Nothing here throws for what a user's browser can cause. */
export interface WorkspaceStorage {
  readAll(): Promise<{ documents: readonly StoredDocument[]; datasets: readonly StoredDatasetHead[] }>;
  readDocument(id: string): Promise<StoredDocument | null>;
  readDataset(id: string): Promise<StoredDataset | null>;
  /** Some columns of a dataset, in the order asked for, without reading the others; null = one is not there. */
  readColumns(id: string, columnIds: readonly string[]): Promise<readonly StoredColumn[] | null>;
  readNote(key: StoredNote['key']): Promise<string | null>;
  /** The one way in. Resolves with 'saved' only when the transaction is complete. */
  write(batch: WriteBatch): Promise<WriteResult>;
  listen(listener: StorageListener): void;
  close(): void;
}

export type StorageOpening =
  | { readonly kind: 'open'; readonly storage: WorkspaceStorage }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unavailable' };
