import type { Revision } from '../core/document/ledger.ts';
import type { CaseModel } from '../core/model/case.ts';
import type { ShippedDataset } from '../core/model/shippedDataset.ts';
import type { CardShelf } from './cards/cardShelf.svelte.ts';
import type { JobWorker } from './jobs/askWorker.ts';
import type { Language } from '../i18n/language.ts';
import type { ShippedHead } from './shipped/shippedHead.ts';
import type { StartList } from './storage/startList.ts';
import type { StorageOpening } from './storage/workspaceStorage.ts';

/** Everything the workspace needs of the world outside, so that tests give it their own clock, ids and database. */
export interface Services {
  /** Called once, after the first screen; the database library is loaded by it. */
  openStorage(): Promise<StorageOpening>;
  readonly startList: StartList;
  readonly shelf: CardShelf;
  /** The whole document of a built-in case; null = there is none of that id. */
  loadCase(id: string): Promise<CaseModel | null>;
  /** What lists show of the datasets that ship with the app. */
  loadShippedHeads(): Promise<readonly ShippedHead[]>;
  /** null = no dataset of that id ships. */
  loadShippedDataset(id: string): Promise<ShippedDataset | null>;
  /** The ids, revisions and hashes of all built-in cases ever released. */
  loadLedger(): Promise<readonly Revision[]>;
  /** A new worker for long jobs; null = there are none, and jobs run in the page. */
  readonly startWorker: (() => JobWorker) | null;
  /** Of the app, as it stands in files. */
  readonly version: string;
  language(): Language;
  now(): Date;
  /** 128 random bits as 32 hexadecimal digits. */
  newId(): string;
  /** Asks the browser to keep the data; null = it does not say. Never awaited before anything is shown. */
  persist(): Promise<boolean | null>;
  /** Whether it has promised to already; null = it does not say. */
  isPersisted(): Promise<boolean | null>;
  /** Calls back when the page is hidden or left: the last moment to write. */
  onHidden(flush: () => void): void;
}
