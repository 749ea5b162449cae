import { cards, total } from 'virtual:cards';
import { CardShelf } from './cards/cardShelf.svelte.ts';
import { workerAddress } from './jobs/workerAddress.ts';
import type { Language } from '../i18n/language.ts';
import type { Services } from './services.ts';
import type { StartList } from './storage/startList.ts';

const HEX = 16;

// The lists of all cases and datasets grow with the library; the first screen shows none of them.
const cases = () => import('./builtinCases.ts');
const datasets = () => import('./shipped/builtinDatasets.ts');

/** The workspace's world in a real browser. */
export function browserServices(startList: StartList, language: () => Language): Services {
  const shelf = new CardShelf(cards, total, async () => (await import('virtual:cards/others')).cards);
  void shelf.load();
  return {
    async openStorage() {
      // On plain http others on the network could have written this page: nothing is kept for it.
      if (!window.isSecureContext) return { kind: 'unavailable' };
      const { openStorage } = await import('./storage/database/openStorage.ts');
      return openStorage();
    },
    startList,
    shelf,
    loadCase: async (id) => (await cases()).loadBuiltinCase(id),
    loadLedger: async () => (await cases()).loadLedger(),
    loadShippedHeads: async () => (await datasets()).loadShippedHeads(),
    loadShippedDataset: async (id) => (await datasets()).loadShippedDataset(id),
    startWorker: 'Worker' in window ? () => new Worker(workerAddress, { type: 'module' }) : null,
    version: __APP_VERSION__,
    language,
    now: () => new Date(),
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(HEX)), (byte) =>
        byte.toString(HEX).padStart(2, '0'),
      ).join(''),
    persist: () => asked((storage) => storage.persist()),
    isPersisted: () => asked((storage) => storage.persisted()),
    onHidden(flush) {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') flush();
      });
      window.addEventListener('pagehide', flush);
    },
  };
}

/** Some browsers have no such question, and some never answer it. */
async function asked(ask: (storage: StorageManager) => Promise<boolean>): Promise<boolean | null> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return null;
  return ask(navigator.storage).catch(() => null);
}
