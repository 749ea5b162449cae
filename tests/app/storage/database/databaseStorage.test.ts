import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { GevinstDatabase } from '../../../../src/app/storage/database/gevinstDatabase.ts';
import { openStorage } from '../../../../src/app/storage/database/openStorage.ts';
import { probeVersion } from '../../../../src/app/storage/database/probeVersion.ts';
import { freshName } from '../../sampleServices.ts';
import { sampleDataset } from '../../../core/document/samples.ts';
import { opened, sampleDocument } from './openedStorage.ts';

describe('the stores', () => {
  it('have the names and primary keys that are for ever', async () => {
    const { name, storage } = await opened();
    storage.close();
    const database = await new Dexie(name).open();
    expect(database.tables.map((table) => [table.name, table.schema.primKey.src]).sort()).toEqual([
      ['columns', '[datasetId+index+part]'],
      ['datasets', 'id'],
      ['docs', 'id'],
      ['history', '[id+rev]'],
      ['meta', 'key'],
    ]);
    expect(database.verno).toBe(1);
    database.close();
  });
});

describe('write', () => {
  it('gives back what it was given, one revision up, only when the transaction is complete', async () => {
    const { name, storage } = await opened();
    const document = sampleDocument();
    const result = await storage.write({ documents: [{ document, base: 0 }] });
    expect(result).toEqual({ kind: 'saved', revisions: new Map([[document.id, 1]]), bytes: new Map() });
    storage.close();
    const again = await opened(name);
    expect(await again.storage.readDocument(document.id)).toEqual({ rev: 1, document });
  });

  it('asks every transaction that writes for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { storage } = await opened();
    await storage.write({ documents: [{ document: sampleDocument(), base: 0 }] });
    // The version change that makes the stores is the browser's own.
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writing.length).toBeGreaterThan(0);
    expect(writing.map(([, , options]) => options)).toEqual(writing.map(() => ({ durability: 'strict' })));
  });

  it('refuses an edit that started from an older revision and hands over what is there', async () => {
    const { storage } = await opened();
    const document = sampleDocument();
    await storage.write({ documents: [{ document, base: 0 }] });
    const theirs = { ...document, headline: { da: '2', en: '2' } };
    await storage.write({ documents: [{ document: theirs, base: 1 }] });
    const result = await storage.write({ documents: [{ document, base: 1 }] });
    expect(result).toEqual({ kind: 'conflict', id: document.id, theirs: { rev: 2, document: theirs } });
  });

  it('writes all of a batch or nothing', async () => {
    const { storage } = await opened();
    const [first, second] = [sampleDocument(), sampleDocument()];
    await storage.write({ documents: [{ document: second, base: 0 }] });
    const result = await storage.write({
      documents: [
        { document: first, base: 0 },
        { document: second, base: 0 },
      ],
      datasets: [{ kind: 'store', dataset: sampleDataset }],
    });
    expect(result.kind).toBe('conflict');
    const { documents, datasets } = await storage.readAll();
    expect(documents.map(({ document }) => document.id)).toEqual([second.id]);
    expect(datasets).toEqual([]);
  });

  it('never puts what the reader would refuse over a good copy', async () => {
    const { storage } = await opened();
    const document = sampleDocument();
    await storage.write({ documents: [{ document, base: 0 }] });
    const spoilt = { ...document.body, changes: [{ parameter: 'births', value: NaN }] };
    const result = await storage.write({ documents: [{ document: { ...document, body: spoilt }, base: 1 }] });
    expect(result.kind).toBe('failed');
    expect(await storage.readDocument(document.id)).toEqual({ rev: 1, document });
  });

  it('writes nothing into a database whose schema is not ours', async () => {
    const { name, storage } = await opened();
    const raw = await new Dexie(name).open();
    await raw.table('meta').put({ key: 'schema', value: 2 });
    expect(await storage.write({ documents: [{ document: sampleDocument(), base: 0 }] })).toEqual({
      kind: 'newer',
    });
    expect(await raw.table('docs').count()).toBe(0);
    raw.close();
  });

  it('keeps a history: named revisions, and the others thinned', async () => {
    const { name, storage } = await opened();
    const document = sampleDocument();
    const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
    for (let rev = 0; rev < 30; rev++) {
      const named = rev === 2 ? { name: 'før mødet' } : {};
      await storage.write({
        documents: [{ document: { ...document, updatedAt: at(rev / 2) }, base: rev, ...named }],
      });
    }
    const raw = await new Dexie(name).open();
    const history: { rev: number; name: string | null }[] = await raw.table('history').toArray();
    expect(history.filter((entry) => entry.name !== null)).toMatchObject([{ rev: 3, name: 'før mødet' }]);
    expect(history.filter((entry) => entry.name === null).map(({ rev }) => rev)).toContain(30);
    expect(history.length).toBeLessThanOrEqual(11);
    raw.close();
  });

  it('takes documents out with their history when it purges them', async () => {
    const { name, storage } = await opened();
    const document = sampleDocument();
    await storage.write({ documents: [{ document, base: 0 }] });
    await storage.write({ documents: [], purge: [document.id] });
    const raw = await new Dexie(name).open();
    expect([await raw.table('docs').count(), await raw.table('history').count()]).toEqual([0, 0]);
    raw.close();
  });
});

describe('opening', () => {
  it('leaves a database of a newer version alone', async () => {
    const name = freshName();
    const newer = new Dexie(name);
    newer.version(2).stores({ docs: 'id', extra: 'id' });
    await newer.open();
    newer.close();
    expect(await openStorage(name)).toEqual({ kind: 'newer' });
    expect(await probeVersion(name, indexedDB)).toBe(20);
  });

  it('looks without making a database', async () => {
    const name = freshName();
    expect(await probeVersion(name, indexedDB)).toBe(0);
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('says so when the browser gives no storage or refuses it', async () => {
    const refusing = Object.create(indexedDB, {
      open: {
        value: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      },
    }) as IDBFactory;
    expect(await openStorage(freshName(), { indexedDB: refusing, IDBKeyRange })).toEqual({
      kind: 'unavailable',
    });
    expect(await openStorage(freshName(), {} as typeof globalThis)).toEqual({ kind: 'unavailable' });
  });

  it('stops writing and lets go when a newer version wants the database', async () => {
    const { name, storage } = await opened();
    const outdated = vi.fn();
    storage.listen({ changed: () => undefined, outdated });
    const newer = new Dexie(name);
    newer.version(2).stores({ extra: 'id' });
    await newer.open();
    expect(outdated).toHaveBeenCalledOnce();
    expect(await storage.write({ documents: [{ document: sampleDocument(), base: 0 }] })).toEqual({
      kind: 'newer',
    });
    newer.close();
  });

  it('is strict about durability in the database itself', () => {
    expect(
      new GevinstDatabase(freshName(), { indexedDB, IDBKeyRange })._options.chromeTransactionDurability,
    ).toBe('strict');
  });
});
