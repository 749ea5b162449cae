// Runs in the browser: storing and reading a million rows through the app's storage, against raw IndexedDB with the
// bytes that the app stores, with the columns as the app holds them, and against rows as objects.
import { splitDataset } from '../../src/app/storage/database/columnParts.ts';
import { openStorage } from '../../src/app/storage/database/openStorage.ts';
import type { StoredColumn, StoredDataset } from '../../src/core/document/storedDataset.ts';

/** What a file of so many rows holds: three columns of names, a date, and four of numbers with up to two decimals. */
function sampleDataset(id: string, rows: number): StoredDataset {
  const mixed = (row: number, salt: number): number => Math.imul(row ^ salt, 0x9e3779b1) >>> 0;
  const texts = (name: string, count: number, salt: number): StoredColumn => ({
    ...{ id: name, name, type: 'text' },
    dictionary: Array.from({ length: count }, (_, at) => `${name} ${at}`),
    data: Int32Array.from({ length: rows }, (_, row) => mixed(row, salt) % count),
  });
  const numbers = (name: string, most: number, parts: number, salt: number): StoredColumn => ({
    ...{ id: name, name, type: 'number' },
    data: Float64Array.from({ length: rows }, (_, row) => (mixed(row, salt) % most) / parts),
  });
  const columns = [
    ...[texts('region', 5, 1), texts('ward', 200, 2), texts('kind', 4, 3), texts('day', 2_500, 4)],
    ...[numbers('count', 500, 1, 5), numbers('amount', 10_000_000, 100, 6)],
    ...[numbers('hours', 2_000, 1, 7), numbers('share', 1_000, 10, 8)],
  ];
  return { id, uid: id, name: id, rows, labels: null, columns };
}

const settled = (request: IDBRequest | IDBTransaction): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const done = () => resolve('result' in request ? request.result : null);
    if ('oncomplete' in request) request.oncomplete = done;
    else request.onsuccess = done;
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });

async function rawDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('parts');
    opening.result.createObjectStore('rows', { autoIncrement: true });
  };
  return (await settled(opening)) as IDBDatabase;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export interface StoringTimes {
  readonly bytes: number;
  readonly ours: readonly { readonly write: number; readonly read: number; readonly one: number }[];
  readonly raw: readonly { readonly write: number; readonly read: number }[];
  /** The columns as they are in memory, none of them narrowed. */
  readonly plain: readonly { readonly write: number; readonly read: number }[];
  /** For the number of rows given as objects. */
  readonly objects: { readonly rows: number; readonly write: number; readonly read: number };
}

/** All in turn, after one round to warm up; times in ms. */
export async function storingTimes(rows: number, rounds: number, objectRows: number): Promise<StoringTimes> {
  const opening = await openStorage();
  if (opening.kind !== 'open') throw new Error(opening.kind);
  const { storage } = opening;
  const raw = await rawDatabase('raw');
  const { parts, record } = await splitDataset(sampleDataset('bytes', rows), () => Promise.resolve());
  const columns = sampleDataset('plain', rows).columns.map((column, index) => ({ index, part: 0, column }));
  const result = {
    ours: [] as StoringTimes['ours'][number][],
    raw: [] as StoringTimes['raw'][number][],
    plain: [] as StoringTimes['plain'][number][],
  };

  async function storeOurs(id: string) {
    const dataset = sampleDataset(id, rows);
    const write = await timed(async () => {
      const saved = await storage.write({ documents: [], datasets: [{ kind: 'store', dataset }] });
      if (saved.kind !== 'saved') throw new Error(saved.kind);
    });
    const read = await timed(() => storage.readDataset(id));
    return { write, read, one: await timed(() => storage.readColumns(id, ['amount'])) };
  }

  async function storeRaw(id: string, list: readonly { index: number; part: number }[]) {
    const write = await timed(async () => {
      const transaction = raw.transaction('parts', 'readwrite', { durability: 'strict' });
      for (const part of list) transaction.objectStore('parts').put(part, `${id} ${part.index} ${part.part}`);
      await settled(transaction);
    });
    const read = await timed(async () => {
      const range = IDBKeyRange.bound(`${id} `, `${id} ~`);
      const found = await settled(raw.transaction('parts').objectStore('parts').getAll(range));
      if ((found as unknown[]).length !== list.length) throw new Error('parts are missing');
    });
    return { write, read };
  }

  for (let round = -1; round < rounds; round++) {
    const first = round % 2 === 0;
    const ours = first ? await storeOurs(`ours ${round}`) : null;
    const theirs = await storeRaw(`raw ${round}`, parts);
    const plain = await storeRaw(`plain ${round}`, columns);
    const later = ours ?? (await storeOurs(`ours ${round}`));
    if (round < 0) continue;
    result.ours.push(later);
    result.raw.push(theirs);
    result.plain.push(plain);
  }

  const few = sampleDataset('objects', objectRows);
  const objects = Array.from({ length: objectRows }, (_, row) =>
    Object.fromEntries(
      few.columns.map(({ name, data, ...column }) => [
        name,
        'dictionary' in column ? column.dictionary[data[row] ?? 0] : data[row],
      ]),
    ),
  );
  const write = await timed(async () => {
    const transaction = raw.transaction('rows', 'readwrite', { durability: 'strict' });
    for (const object of objects) transaction.objectStore('rows').add(object);
    await settled(transaction);
  });
  const read = await timed(() => settled(raw.transaction('rows').objectStore('rows').getAll()));
  return { ...result, bytes: record.bytes, objects: { rows: objectRows, write, read } };
}
