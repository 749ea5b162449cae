import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { WorkDocument } from '../../src/app/document/workDocument.ts';
import { openStorage } from '../../src/app/storage/database/openStorage.ts';
import type { Work } from './releaseScenarios.ts';

// A database as one version of the app left it, in JSON: stores, keys, indexes and rows.

export interface DatabaseDump {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly {
    name: string;
    keyPath: string | string[];
    unique: boolean;
    multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

const NAME = 'gevinst';

/** The database after the app has saved this work. */
export async function databaseDump({ scenarios, datasets }: Work, at: string): Promise<DatabaseDump> {
  const indexedDB = new IDBFactory();
  const opening = await openStorage(NAME, { indexedDB, IDBKeyRange });
  if (opening.kind !== 'open') throw new Error(`The database is ${opening.kind}.`);
  const documents = scenarios.map((body): WorkDocument => ({
    kind: 'scenario',
    id: body.id,
    body,
    headline: { da: '1 t', en: '1 h' },
    checkpoint: null,
    updatedAt: at,
    deletedAt: null,
    savedToFileAt: null,
  }));
  const result = await opening.storage.write({
    documents: documents.map((document) => ({ document, base: 0 })),
    datasets: datasets.map((dataset) => ({ kind: 'store', dataset })),
  });
  opening.storage.close();
  if (result.kind !== 'saved') throw new Error(`Saving ended as ${result.kind}.`);
  return dump(indexedDB);
}

async function dump(factory: IDBFactory): Promise<DatabaseDump> {
  const database = await answered(factory.open(NAME));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (name): Promise<StoreDump> => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      const rows = (await answered(store.getAll())).map(toJson);
      const { keyPath } = store;
      if (keyPath === null) throw new Error(`${name} has no key path.`);
      return { name, keyPath, indexes, rows };
    }),
  );
  const { version } = database;
  database.close();
  return { name: NAME, version, stores };
}

/** A factory that holds the database of a dump, as the browser of that time would. */
export async function restored({ name, version, stores }: DatabaseDump): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const request = factory.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexes, rows } of stores) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const index of indexes) made.createIndex(index.name, index.keyPath, index);
      for (const row of rows) made.put(fromJson(row));
    }
  };
  (await answered(request)).close();
  return factory;
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
  });
}

const ARRAYS = { Int8Array, Int16Array, Int32Array, Float32Array, Float64Array };

/** Typed arrays by name and numbers; null stands for NaN in them. */
function toJson(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    const name = Object.entries(ARRAYS).find(([, array]) => value instanceof array)?.[0];
    if (name === undefined || !('length' in value)) throw new Error('An array that the dump does not know.');
    return { $array: name, values: Array.from(value as unknown as ArrayLike<number>) };
  }
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  if ('$array' in value && 'values' in value && Array.isArray(value.values)) {
    const array = Object.entries(ARRAYS).find(([name]) => name === value.$array)?.[1];
    if (!array) throw new Error('An array that the dump does not know.');
    return array.from(value.values.map((number: unknown) => (typeof number === 'number' ? number : NaN)));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromJson(inner)]));
}
