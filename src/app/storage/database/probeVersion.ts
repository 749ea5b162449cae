/**
 * Native version of a database without opening it for use, 0 when there is none. Must run before Dexie opens: Dexie 4
 * silently opens a newer database with older code and would write into it.
 * Rejects when the browser refuses storage.
 */
export function probeVersion(name: string, factory: IDBFactory): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let missing = false;
    request.onupgradeneeded = () => {
      // Looking must not create it.
      missing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (missing) resolve(0);
      else reject(request.error ?? new Error('The database could not be looked at'));
    };
    request.onblocked = () => reject(new Error('The database is blocked'));
  });
}
