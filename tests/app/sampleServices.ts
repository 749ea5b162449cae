import 'fake-indexeddb/auto';
import type { CaseModel } from '../../src/core/model/case.ts';
import { CardShelf } from '../../src/app/cards/cardShelf.svelte.ts';
import type { Services } from '../../src/app/services.ts';
import { openStorage } from '../../src/app/storage/database/openStorage.ts';
import type { StartContent, StartList } from '../../src/app/storage/startList.ts';
import robot from '../../src/cases/time/birth-robot.json';
import ccc from '../../src/cases/investment/ccc.json';

/** The built-in documents as JSON gives them; the app reads them through its own gate. */
export const sampleCases: Readonly<Record<string, CaseModel>> = {
  'birth-robot': robot as unknown as CaseModel,
  ccc: ccc as unknown as CaseModel,
};

let databases = 0;

/** Files share one fake IndexedDB: each test has a database of its own. */
export function freshName(): string {
  databases++;
  return `test-${process.pid}-${databases}-${Date.now()}`;
}

export function memoryStartList(): StartList & { content: StartContent } {
  const list = {
    content: { language: null, scenarios: [] } as StartContent,
    read: () => list.content,
    keepLanguage: (language: StartContent['language']) => void (list.content = { ...list.content, language }),
    keepScenarios: (scenarios: StartContent['scenarios']) =>
      void (list.content = { ...list.content, scenarios }),
  };
  return list;
}

export interface SampleServices extends Services {
  /** Acts as the browser does when the page is hidden. */
  hide(): void;
  persistAsked: number;
}

/** A world with a clock that moves a second at each look, ids in a row, and the database of the given name. */
export function sampleServices(name: string, overrides: Partial<Services> = {}): SampleServices {
  let seconds = 0;
  let ids = 0;
  const hidden: (() => void)[] = [];
  const services: SampleServices = {
    openStorage: () => openStorage(name),
    startList: memoryStartList(),
    shelf: new CardShelf([], 0, () => Promise.resolve([])),
    loadCase: async (id) => sampleCases[id] ?? null,
    loadLedger: async () => [],
    loadShippedHeads: async () => [],
    loadShippedDataset: async () => null,
    startWorker: null,
    version: '0.0.0',
    language: () => 'da',
    now: () => new Date(Date.UTC(2026, 10, 21, 12, 0, seconds++)),
    newId: () => `${name.replace(/\W/g, '')}x${ids++}`,
    persistAsked: 0,
    async persist() {
      services.persistAsked++;
      return false;
    },
    isPersisted: async () => null,
    onHidden: (flush) => void hidden.push(flush),
    hide: () => hidden.forEach((flush) => flush()),
    ...overrides,
  };
  return services;
}
