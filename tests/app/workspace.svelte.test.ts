import { afterEach, describe, expect, it } from 'vitest';
import { figureAt } from '../../src/core/program/figureAt.ts';
import { openStorage } from '../../src/app/storage/database/openStorage.ts';
import { memoryStorage } from '../../src/app/storage/memoryStorage.ts';
import { Workspace } from '../../src/app/workspace.svelte.ts';
import { freshName, sampleServices, type SampleServices } from './sampleServices.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function started(name = freshName(), overrides: Partial<SampleServices> = {}) {
  const services = sampleServices(name, overrides);
  const workspace = new Workspace(services);
  await workspace.whenReady();
  return { name, services, workspace };
}

async function robot() {
  const all = await started();
  expect(await all.workspace.openCase('birth-robot')).toBeNull();
  return all;
}

function hours(workspace: Workspace): number {
  const state = workspace.open && figureAt(workspace.open.evaluation, 'hours');
  return state?.state === 'value' ? state.value : NaN;
}

describe('the open document', () => {
  it('is the case itself until the first edit makes a scenario in place', async () => {
    const { workspace } = await robot();
    expect(workspace.open?.scenario).toBeNull();
    expect(workspace.setValue('births', 3000)).toBeNull();
    expect(workspace.open?.scenario?.name).toBe('Robot på fødegangen – egne tal');
    expect(workspace.scenarios).toMatchObject([{ caseId: 'birth-robot', ownFigures: 1 }]);
  });

  it('computes anew with every edit and compares with the figures when the field was entered', async () => {
    const { workspace } = await robot();
    const source = hours(workspace);
    workspace.enter('births');
    workspace.setValue('births', 250);
    workspace.setValue('births', 2500);
    expect(hours(workspace)).toBeCloseTo(source / 2, 6);
    const before = workspace.open?.before;
    expect(before && figureAt(before, 'hours')).toEqual({ state: 'value', value: source });
  });

  it('refuses what is beyond the hard bounds and changes nothing', async () => {
    const { workspace } = await robot();
    expect(workspace.setValue('births', -1e16)).toMatchObject({
      code: 'document.out-of-bounds',
      at: 'births',
    });
    expect(workspace.open?.scenario).toBeNull();
    expect(workspace.setSetting({ horizon: 0 })).toMatchObject({ at: 'settings.horizon' });
    expect(workspace.canUndo).toBe(false);
  });

  it('resets a parameter to the source or to what it was when opened', async () => {
    const { workspace, services } = await robot();
    workspace.setValue('births', 3000);
    const id = workspace.scenarios[0]?.id ?? '';
    workspace.closeDocument();
    await workspace.openScenario(id);
    expect(workspace.open?.opened.get('births')).toBe(3000);
    workspace.setValue('births', 100);
    workspace.reset('births', 'opened');
    expect(workspace.open?.inputs.set.get('births')).toBe(3000);
    workspace.reset('births', 'source');
    expect(workspace.open?.scenario?.changes).toEqual([]);
    expect(services.persistAsked).toBeLessThan(2);
  });

  it('says with an empty list that there is no such document', async () => {
    const { workspace } = await started();
    expect(await workspace.openCase('no-such-case')).toEqual([]);
    expect(await workspace.openScenario('none')).toEqual([]);
    expect(workspace.open).toBeNull();
  });

  it('takes rows of a dataset and gives them back', async () => {
    const { workspace } = await robot();
    expect(await workspace.useDataset('case-birth-robot')).toBeNull();
    expect(workspace.open?.rows?.names).toHaveLength(2);
    expect(hours(workspace)).toBeGreaterThan(0);
    await workspace.useDataset(null);
    expect(workspace.open?.rows).toBeNull();
  });
});

describe('undo', () => {
  it('takes back one visit to a field in one step, and the making of the scenario with it', async () => {
    const { workspace } = await robot();
    workspace.enter('births');
    workspace.setValue('births', 3);
    workspace.setValue('births', 30);
    workspace.leave('births');
    workspace.setReason('births', 'egen optælling');
    workspace.undo();
    expect(workspace.open?.scenario?.changes).toEqual([{ parameter: 'births', value: 30 }]);
    workspace.undo();
    expect(workspace.open?.scenario).toBeNull();
    expect(workspace.scenarios).toEqual([]);
    expect(workspace.canUndo).toBe(false);
    workspace.redo();
    workspace.redo();
    expect(workspace.open?.scenario?.changes).toEqual([
      { parameter: 'births', value: 30, reason: 'egen optælling' },
    ]);
  });

  it('brings back what was deleted, renamed or duplicated', async () => {
    const { workspace } = await robot();
    workspace.setValue('births', 3000);
    const id = workspace.scenarios[0]?.id ?? '';
    expect(workspace.rename(id, '  Vores afdeling ')).toBeNull();
    await workspace.duplicate(id);
    workspace.remove(id);
    expect(workspace.scenarios.map(({ name }) => name)).toEqual(['Vores afdeling – kopi']);
    expect(workspace.trash.map(({ name }) => name)).toEqual(['Vores afdeling']);
    workspace.undo();
    workspace.undo();
    workspace.undo();
    expect(workspace.scenarios.map(({ name }) => name)).toEqual(['Robot på fødegangen – egne tal']);
  });

  it('refuses an empty name and one that is too long', async () => {
    const { workspace } = await robot();
    workspace.setValue('births', 3000);
    const id = workspace.scenarios[0]?.id ?? '';
    expect(workspace.rename(id, '   ')).toMatchObject({ code: 'document.too-short' });
    expect(workspace.rename(id, 'x'.repeat(201))).toMatchObject({ code: 'document.too-long' });
  });
});

describe('what is kept', () => {
  it('is there again when the page is opened anew, with the same figures', async () => {
    const { workspace, name } = await robot();
    workspace.setValue('births', 3000);
    const figure = hours(workspace);
    await workspace.flush();
    expect(workspace.save.kind).toBe('saved');
    const { workspace: next } = await started(name);
    expect(next.scenarios).toHaveLength(1);
    await next.openScenario(next.scenarios[0]?.id ?? '');
    expect(hours(next)).toBe(figure);
  });

  it('is shown from the start list before the database is open', async () => {
    const { workspace, services, name } = await robot();
    workspace.setValue('births', 3000);
    await workspace.flush();
    const next = new Workspace({ ...sampleServices(name), startList: services.startList });
    expect(next.ready).toBe(false);
    expect(next.scenarios.map((head) => head.name)).toEqual(['Robot på fødegangen – egne tal']);
    await next.whenReady();
    expect(next.scenarios).toEqual(workspace.scenarios);
  });

  it('is written at once when the page is hidden, and asks once for lasting storage', async () => {
    const { workspace, services, name } = await robot();
    workspace.setValue('births', 3000);
    services.hide();
    await expect.poll(() => workspace.save.kind).toBe('saved');
    workspace.setValue('births', 3001);
    await workspace.flush();
    expect(services.persistAsked).toBe(1);
    expect((await started(name)).workspace.scenarios).toHaveLength(1);
  });

  it('goes from the trash after thirty days', async () => {
    const { workspace, name } = await robot();
    workspace.setValue('births', 3000);
    workspace.remove(workspace.scenarios[0]?.id ?? '');
    await workspace.flush();
    expect((await started(name)).workspace.trash).toHaveLength(1);
    const later = await started(name, { now: () => new Date(Date.UTC(2026, 11, 22, 13)) });
    expect(later.workspace.trash).toEqual([]);
    expect((await started(name)).workspace.trash).toEqual([]);
  });

  it('stays in memory and says so where there is no storage', async () => {
    const { workspace } = await started(freshName(), { openStorage: async () => ({ kind: 'unavailable' }) });
    await workspace.openCase('birth-robot');
    workspace.setValue('births', 3000);
    await workspace.flush();
    expect(workspace.save.kind).toBe('memory');
    expect(workspace.notices.map(({ code }) => code)).toEqual(['storage.unavailable']);
    expect(workspace.scenarios).toHaveLength(1);
  });

  it('stays in memory too when the store cannot be read or its code not be loaded', async () => {
    const unreadable = { ...memoryStorage(), readAll: () => Promise.reject(new Error('torn')) };
    const openings = [
      async () => ({ kind: 'open', storage: unreadable }) as const,
      () => Promise.reject(new Error('chunk gone')),
    ];
    for (const openStorage of openings) {
      const { workspace } = await started(freshName(), { openStorage });
      expect(workspace.notices.map(({ code }) => code)).toEqual(['storage.unavailable']);
      expect(workspace.ready).toBe(true);
    }
  });

  it('stays in memory when a write fails, and is written when storage works again', async () => {
    const name = freshName();
    const opening = await openStorage(name);
    if (opening.kind !== 'open') throw new Error('no storage');
    let broken = true;
    const { storage } = opening;
    const write: typeof storage.write = async (batch) => (broken ? { kind: 'failed' } : storage.write(batch));
    const flaky = Object.assign(Object.create(storage) as typeof storage, {
      write,
      readAll: () => storage.readAll(),
      readDocument: (id: string) => storage.readDocument(id),
      readDataset: (id: string) => storage.readDataset(id),
      listen: () => undefined,
    });
    const { workspace } = await started(name, {
      openStorage: async () => ({ kind: 'open', storage: flaky }),
    });
    await workspace.openCase('birth-robot');
    workspace.setValue('births', 3000);
    await workspace.flush();
    expect(workspace.save.kind).toBe('failed');
    expect(workspace.notices.map(({ code }) => code)).toEqual(['storage.failed']);
    expect((await workspace.exportScenario(workspace.scenarios[0]?.id ?? '')).text).toContain('"value":3000');
    broken = false;
    await workspace.flush();
    expect(workspace.save.kind).toBe('saved');
    expect(workspace.notices).toEqual([]);
  });

  it('is left alone when a newer version of the app made the database', async () => {
    const { workspace } = await started(freshName(), { openStorage: async () => ({ kind: 'newer' }) });
    await workspace.openCase('birth-robot');
    workspace.setValue('births', 3000);
    await workspace.flush();
    expect(workspace.save.kind).toBe('newer');
    expect(workspace.notices.map(({ code }) => code)).toEqual(['storage.newer']);
  });
});
