import type { Page } from '@playwright/test';

/** One figure for everything in every store of the app's database, read past the app. */
export async function storesDigest(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    const database = await settled(indexedDB.open('gevinst'));
    const plain = (_key: string, value: unknown): unknown =>
      ArrayBuffer.isView(value) && !(value instanceof DataView)
        ? { kind: value.constructor.name, values: Array.from(value as unknown as ArrayLike<number>, String) }
        : value;
    const stores: unknown[] = [];
    for (const name of [...database.objectStoreNames].sort()) {
      const store = database.transaction(name).objectStore(name);
      stores.push([name, await settled(store.getAllKeys()), await settled(store.getAll())]);
    }
    database.close();
    const bytes = new TextEncoder().encode(JSON.stringify(stores, plain));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
}
