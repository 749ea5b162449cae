import { Dexie, type Table } from 'dexie';
import type {
  ColumnPiece,
  ColumnRecord,
  DatasetRecord,
  DocumentRecord,
  HistoryRecord,
  MetaRecord,
} from './records.ts';

// NEVER CHANGE the database's name, a store's name or a primary key: older versions of the app and the rescue page read
// them. Versions only rise, and every older `version()` call stays.

export const DATABASE_NAME = 'gevinst';

/** Version of the stores. The browser sees ten times this number. */
export const SCHEMA = 1;

export class GevinstDatabase extends Dexie {
  declare readonly meta: Table<MetaRecord, string>;
  declare readonly docs: Table<DocumentRecord, string>;
  declare readonly history: Table<HistoryRecord, [string, number]>;
  declare readonly datasets: Table<DatasetRecord, string>;
  declare readonly columns: Table<ColumnRecord | ColumnPiece, [string, number, number]>;

  constructor(
    name: string,
    { indexedDB, IDBKeyRange }: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange },
  ) {
    // Strict: a finished transaction is on the disk, also when the power goes.
    super(name, {
      indexedDB,
      IDBKeyRange,
      autoOpen: false,
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
    });
    this.version(1).stores({
      meta: 'key',
      docs: 'id',
      history: '[id+rev]',
      datasets: 'id',
      columns: '[datasetId+index+part]',
    });
  }
}
