// The page for the day the app does not start: reads everything it has kept, as it lies there, and hands it out as a file.
// Imports nothing, so that no fault of the app can reach it.

const DATABASE = 'gevinst';
const PREFIX = 'gevinst';

type Dump = Record<string, unknown>;

function opened(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    let missing = false;
    request.onupgradeneeded = () => {
      // Looking must not create it.
      missing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (missing ? resolve(null) : reject(request.error ?? new Error('?')));
  });
}

function storeRows(database: IDBDatabase, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(store, 'readonly').objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('?'));
  });
}

/** A store that cannot be read does not keep the others from being saved. */
async function databaseDump(): Promise<Dump> {
  const database = await opened();
  if (!database) return {};
  const stores: Dump = {};
  for (const store of database.objectStoreNames) {
    stores[store] = await storeRows(database, store).catch((error: unknown) => ({
      unreadable: String(error),
    }));
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

function listDump(): Dump {
  const own = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  return Object.fromEntries(own.map((key) => [key, localStorage.getItem(key)]));
}

/** Typed arrays keep their kind; numbers JSON does not know keep their name. */
function plain(_key: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return {
      kind: value.constructor.name,
      values: Array.from(value as unknown as ArrayLike<number>, String),
    };
  }
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

async function part(read: () => Promise<Dump> | Dump): Promise<Dump> {
  try {
    return await read();
  } catch (error) {
    return { unreadable: String(error) };
  }
}

async function rescue(status: HTMLElement): Promise<void> {
  const dump = {
    format: 'gevinst-rescue',
    database: await part(databaseDump),
    localStorage: await part(listDump),
  };
  const blob = new Blob([JSON.stringify(dump, plain, 1)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `gevinst-redning-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  const size = Math.ceil(blob.size / 1000);
  status.textContent = `Filen er dannet (${size} kB). / The file has been made (${size} kB).`;
}

const button = document.getElementById('rescue');
const status = document.getElementById('status');
if (button && status) button.addEventListener('click', () => void rescue(status));
