export type NoticeCode =
  /** The browser gives no storage: everything is kept in memory until the page closes. */
  | 'storage.unavailable'
  /** A write failed: kept in memory and tried again; a file is offered. */
  | 'storage.failed'
  /** The database was made by a newer version of the app: nothing is written. */
  | 'storage.newer'
  /** Another tab runs a newer version: this one has stopped writing. */
  | 'storage.updated-elsewhere'
  /** Another tab saved first. values: name = the new document that keeps what was typed here. */
  | 'document.conflict'
  /** Another tab changed the document shown; it has been read again. values: name */
  | 'document.changed-elsewhere'
  /** values: name. Undo brings it back. */
  | 'document.removed'
  /** values: name */
  | 'document.unreadable'
  /** values: name */
  | 'dataset.removed';

export interface Notice {
  readonly id: string;
  readonly code: NoticeCode;
  readonly values: Readonly<Record<string, string>>;
}
