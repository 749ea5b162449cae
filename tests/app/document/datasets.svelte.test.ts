import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/app/workspace.svelte.ts';
import type { Table } from '../../../src/core/dataset/table.ts';
import { freshName, sampleServices, type SampleServices } from '../sampleServices.ts';

const table: Table = {
  columns: [
    { id: 'c1', name: 'Sted', type: 'text', dictionary: ['Ærø', 'Skagen'], data: Int32Array.of(0, 1) },
    { id: 'c2', name: 'Fødsler', type: 'number', data: Float64Array.of(600, 900) },
  ],
  rows: 2,
  labels: 'c1',
};

async function started(name = freshName(), overrides: Partial<SampleServices> = {}): Promise<Workspace> {
  const workspace = new Workspace(sampleServices(name, overrides));
  await workspace.whenReady();
  return workspace;
}

describe('a stored dataset', () => {
  it('says what it takes up once it is in the store, in this visit and the next', async () => {
    const name = freshName();
    const workspace = await started(name);
    const id = await workspace.storeDataset(table, 'Steder');
    expect(workspace.datasets).toMatchObject([{ id, bytes: null }]);
    await workspace.flush();
    const bytes = 2 + 2 * 2 + 'ÆrøSkagen'.length;
    expect(workspace.datasets).toMatchObject([{ id, bytes }]);
    expect((await started(name)).datasets).toMatchObject([{ id, bytes }]);
  });

  it('is gone when it is deleted, and comes back with its numbers when that is undone', async () => {
    const workspace = await started();
    const id = await workspace.storeDataset(table, 'Steder');
    await workspace.flush();
    workspace.removeDataset(id);
    expect(workspace.datasets).toEqual([]);
    expect(await workspace.readDataset(id)).toBeNull();
    workspace.undo();
    expect(await workspace.readDataset(id)).toMatchObject({ columns: table.columns });
  });

  it('comes back also where its way to the store was not over', async () => {
    const workspace = await started();
    const id = await workspace.storeDataset(table, 'Steder');
    workspace.removeDataset(id);
    workspace.undo();
    expect(await workspace.readDataset(id)).toMatchObject({ columns: table.columns });
  });

  it('gives its room back when undo can no longer reach it', async () => {
    const name = freshName();
    const workspace = await started(name);
    const id = await workspace.storeDataset(table, 'Steder');
    await workspace.flush();
    workspace.removeDataset(id);
    await workspace.flush();
    const columnsLeft = async (day: number): Promise<boolean> => {
      const services = sampleServices(name, { now: () => new Date(Date.UTC(2026, 10, day)) });
      const opening = await services.openStorage();
      if (opening.kind !== 'open') throw new Error(opening.kind);
      await new Workspace({ ...services, openStorage: async () => opening }).whenReady();
      return (await opening.storage.readColumns(id, ['c2'])) !== null;
    };
    expect(await columnsLeft(27)).toBe(true);
    expect(await columnsLeft(30)).toBe(false);
  });
});
