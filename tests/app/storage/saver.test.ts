import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseDocument } from '../../../src/app/document/workDocument.ts';
import { memoryStorage } from '../../../src/app/storage/memoryStorage.ts';
import { Saver } from '../../../src/app/storage/saver.ts';
import type { WorkspaceStorage } from '../../../src/app/storage/workspaceStorage.ts';
import { sampleCases } from '../sampleServices.ts';

const DURABLE_MS = 150;

function edit(id: string, updatedAt: string): CaseDocument {
  const body = sampleCases['birth-robot'];
  if (!body) throw new Error('no case');
  return { kind: 'case', id, body, updatedAt, deletedAt: null, savedToFileAt: null };
}

function watched(storage: WorkspaceStorage = memoryStorage()) {
  const said: string[] = [];
  const saver = new Saver({
    status: ({ kind }) => void said.push(kind),
    saved: (id, rev) => void said.push(`${id}@${rev}`),
    stored: (bytes) => void said.push(`stored ${[...bytes.keys()].join()}`),
    conflict: (mine) => void said.push(`conflict ${mine.updatedAt}`),
    failed: () => void said.push('told of failure'),
    newer: () => void said.push('told of newer'),
    now: () => '2026-11-21T12:00:00.000Z',
  });
  return { saver, said, storage };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Saver', () => {
  it('has every edit in the store within 150 ms of it, also while typing goes on', async () => {
    const { saver, storage } = watched();
    saver.begin(storage, 'saved');
    for (let step = 0; step < 20; step++) {
      saver.put(edit('a', String(step)));
      await vi.advanceTimersByTimeAsync(40);
      const stored = Number((await storage.readDocument('a'))?.document.updatedAt ?? '-1');
      expect(step - stored).toBeLessThanOrEqual(Math.floor(DURABLE_MS / 40));
    }
    await vi.advanceTimersByTimeAsync(DURABLE_MS);
    expect((await storage.readDocument('a'))?.document.updatedAt).toBe('19');
  });

  it('says saved only after the write, and writes at once when asked', async () => {
    const { saver, said, storage } = watched();
    saver.begin(storage, 'saved');
    saver.put(edit('a', '1'));
    expect(said).toEqual(['pending']);
    await saver.flush();
    expect(said).toEqual(['pending', 'a@1', 'saved']);
  });

  it('writes nothing before the store has been read', async () => {
    const { saver, said, storage } = watched();
    saver.put(edit('a', '1'));
    await saver.flush();
    expect(said).toEqual(['pending']);
    saver.begin(storage, 'saved');
    await vi.advanceTimersByTimeAsync(0);
    expect(said).toEqual(['pending', 'a@1', 'saved']);
  });

  it('keeps what could not be written and tries again', async () => {
    const storage = memoryStorage();
    let broken = true;
    const flaky: WorkspaceStorage = {
      ...storage,
      write: async (batch) => (broken ? { kind: 'failed' } : storage.write(batch)),
    };
    const { saver, said } = watched(flaky);
    saver.begin(flaky, 'saved');
    saver.put(edit('a', '1'));
    await saver.flush();
    expect(said).toEqual(['pending', 'failed', 'told of failure']);
    expect(saver.isUnsaved('a')).toBe(true);
    broken = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said.slice(3)).toEqual(['a@1', 'saved']);
  });

  it('takes out what is forgotten while its first write is on its way', async () => {
    const { saver, storage } = watched();
    saver.begin(storage, 'saved');
    saver.put(edit('a', '1'));
    const writing = saver.flush();
    saver.forget('a');
    await writing;
    await saver.flush();
    expect(await storage.readDocument('a')).toBeNull();
  });

  it('stops for good when the database belongs to a newer version', async () => {
    const newer: WorkspaceStorage = { ...memoryStorage(), write: async () => ({ kind: 'newer' }) };
    const { saver, said } = watched(newer);
    saver.begin(newer, 'saved');
    saver.put(edit('a', '1'));
    await saver.flush();
    saver.put(edit('a', '2'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said).toEqual(['pending', 'newer', 'told of newer']);
  });

  it('hands over the newest content when another tab was first', async () => {
    const { saver, said, storage } = watched();
    await storage.write({ documents: [{ document: edit('a', 'theirs'), base: 0 }] });
    saver.begin(storage, 'saved');
    saver.put(edit('a', 'mine'));
    await saver.flush();
    expect(said).toEqual(['pending', 'conflict', 'conflict mine', 'saved']);
  });
});
