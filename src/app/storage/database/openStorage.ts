import { DatabaseStorage, type TabChannel } from './databaseStorage.ts';
import { DATABASE_NAME, GevinstDatabase, SCHEMA } from './gevinstDatabase.ts';
import { probeVersion } from './probeVersion.ts';
import type { StorageOpening } from '../workspaceStorage.ts';

const TRIES = 3;
const LIMIT_MS = 8_000;

interface Browser {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
}

/** Opens the database, unless a newer version of the app made it; the stores are made on the first visit. */
export async function openStorage(
  name: string = DATABASE_NAME,
  browser: Browser = globalThis,
): Promise<StorageOpening> {
  // A browser without storage has no such object, whatever its type says.
  if (!('indexedDB' in browser) || !browser.indexedDB) return { kind: 'unavailable' };
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const database = new GevinstDatabase(name, browser);
    try {
      if ((await withinLimit(probeVersion(name, browser.indexedDB))) > SCHEMA * 10) return { kind: 'newer' };
      await withinLimit(database.open());
      await markSchema(database);
      return { kind: 'open', storage: new DatabaseStorage(database, tabChannel(name)) };
    } catch {
      database.close({ disableAutoOpen: true });
    }
  }
  return { kind: 'unavailable' };
}

/** The row every write checks: a database whose schema is not ours is not written. */
async function markSchema(database: GevinstDatabase): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    if (!(await database.meta.get('schema'))) await database.meta.put({ key: 'schema', value: SCHEMA });
  });
}

function withinLimit<T>(work: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not answer')), LIMIT_MS);
    const settle = () => clearTimeout(timer);
    work.then(
      (value) => (settle(), resolve(value)),
      (error: unknown) => (settle(), reject(error)),
    );
  });
}

function tabChannel(name: string): TabChannel {
  if (typeof BroadcastChannel === 'undefined') {
    return { post: () => undefined, onMessage: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    onMessage(listener) {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data !== 'object' || data === null || !('id' in data) || !('rev' in data)) return;
        if (typeof data.id === 'string' && typeof data.rev === 'number')
          listener({ id: data.id, rev: data.rev });
      };
    },
    close: () => channel.close(),
  };
}
