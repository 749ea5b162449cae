import { describe, expect, it } from 'vitest';
import { localStartList } from '../../../src/app/storage/startList.ts';

const head = {
  id: 'a',
  name: 'Vores',
  caseId: 'c',
  caseTitle: { da: 'Sag', en: 'Case' },
  ownFigures: 1,
  headline: { da: '1 time', en: '1 hour' },
  updatedAt: '2026-11-21T12:00:00.000Z',
  savedToFileAt: null,
  deletedAt: null,
};

function fakeStorage(content: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(content));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

describe('localStartList', () => {
  it('keeps the language and the last twenty scenarios under one key', () => {
    const storage = fakeStorage();
    const list = localStartList(() => storage);
    list.keepLanguage('en');
    list.keepScenarios(Array.from({ length: 25 }, (_, index) => ({ ...head, id: `s${index}` })));
    const again = localStartList(() => storage).read();
    expect(again.language).toBe('en');
    expect(again.scenarios).toHaveLength(20);
    expect(storage.getItem('gevinst-start')).not.toBeNull();
  });

  it('drops what it cannot read and keeps the rest', () => {
    const value = JSON.stringify({
      language: 'tlh',
      scenarios: [head, { id: 1 }, null, { ...head, headline: 'x' }],
    });
    expect(localStartList(() => fakeStorage({ 'gevinst-start': value })).read()).toEqual({
      language: null,
      scenarios: [head],
    });
    expect(localStartList(() => fakeStorage({ 'gevinst-start': '{' })).read().scenarios).toEqual([]);
  });

  it('does without where the browser refuses storage', () => {
    const list = localStartList(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    list.keepLanguage('en');
    expect(list.read()).toEqual({ language: null, scenarios: [] });
  });
});
