import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { sampleDataset } from '../../../core/document/samples.ts';
import { opened, sampleDocument } from './openedStorage.ts';

/** Everything in every store, as one text. */
async function contentOf(name: string): Promise<string> {
  const raw = await new Dexie(name).open();
  const stores = await Promise.all(
    raw.tables.map(async (table) => [table.name, await table.toCollection().keys(), await table.toArray()]),
  );
  raw.close();
  return JSON.stringify(stores);
}

describe('stored datasets', () => {
  it('come back exactly, and stay when they are marked as deleted', async () => {
    const { storage } = await opened();
    await storage.write({ documents: [], datasets: [{ kind: 'store', dataset: sampleDataset }] });
    expect(await storage.readDataset(sampleDataset.id)).toEqual(sampleDataset);
    const deletedAt = '2026-11-21T12:00:00.000Z';
    await storage.write({ documents: [], datasets: [{ kind: 'mark', id: sampleDataset.id, deletedAt }] });
    expect((await storage.readAll()).datasets).toMatchObject([{ id: sampleDataset.id, deletedAt }]);
    expect(await storage.readDataset(sampleDataset.id)).toEqual(sampleDataset);
  });

  it('say what they take up when they are stored, and ever after', async () => {
    const { storage } = await opened();
    const result = await storage.write({
      documents: [],
      datasets: [{ kind: 'store', dataset: sampleDataset }],
    });
    // Codes of a byte, a column of doubles, and the texts.
    const bytes = 4 + 4 + 4 * 8 + 4 + 'ØstVestI altVestca. 402026-01-01'.length;
    expect(result).toMatchObject({ kind: 'saved', bytes: new Map([[sampleDataset.id, bytes]]) });
    expect((await storage.readAll()).datasets).toMatchObject([{ bytes }]);
  });

  it('give some columns without reading the others', async () => {
    const { storage } = await opened();
    await storage.write({ documents: [], datasets: [{ kind: 'store', dataset: sampleDataset }] });
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const everything = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const columns = await storage.readColumns(sampleDataset.id, ['trips', 'ward']);
    const keys = read.mock.calls.map(([key]) => key);
    const lists = everything.mock.calls.length;
    read.mockRestore();
    everything.mockRestore();
    expect(columns).toEqual([sampleDataset.columns[2], sampleDataset.columns[0]]);
    expect(keys).toEqual([sampleDataset.id, [sampleDataset.id, 2, 0], [sampleDataset.id, 0, 0]]);
    expect(lists).toBe(0);
    expect(await storage.readColumns(sampleDataset.id, ['ward', 'none'])).toBeNull();
    expect(await storage.readColumns('none', [])).toBeNull();
  });

  it('lose their columns for ever when they are purged, and leave a trace', async () => {
    const { name, storage } = await opened();
    const other = { ...sampleDataset, id: 'other' };
    for (const dataset of [sampleDataset, other])
      await storage.write({ documents: [], datasets: [{ kind: 'store', dataset }] });
    const { id } = sampleDataset;
    const gone = { kind: 'mark', id, deletedAt: '2026-11-21T12:00:00.000Z' } as const;
    await storage.write({ documents: [], datasets: [gone] });
    await storage.write({ documents: [], purgeDatasets: [id] });
    expect((await storage.readAll()).datasets.map((head) => head.id)).toEqual(['other']);
    expect(await storage.readDataset(id)).toBeNull();
    expect(await storage.readDataset('other')).toEqual(other);
    const raw = await new Dexie(name).open();
    const parts: { datasetId: string }[] = await raw.table('columns').toArray();
    expect(new Set(parts.map(({ datasetId }) => datasetId))).toEqual(new Set(['other']));
    expect(await raw.table('datasets').get(id)).toMatchObject({ purged: true, rows: 4 });
    raw.close();
  });

  it('leave every store as it was when one of their parts cannot be written', async () => {
    const { name, storage } = await opened();
    await storage.write({ documents: [{ document: sampleDocument(), base: 0 }] });
    const before = await contentOf(name);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      puts += 1;
      if (puts > 3) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const result = await storage.write({
      documents: [],
      datasets: [{ kind: 'store', dataset: sampleDataset }],
    });
    full.mockRestore();
    expect(puts).toBeGreaterThan(3);
    expect(result).toEqual({ kind: 'failed' });
    expect(await contentOf(name)).toBe(before);
  });
});
