import { loadAllWords } from './i18n/loadAllWords.ts';
import { pages } from './ui/shell/pages.ts';

/** Fetches what may be opened later, so that it is there when the network is not and no service worker serves it. */
export async function loadAhead(): Promise<void> {
  await loadAllWords();
  for (const { load } of Object.values(pages)) await load();
  await import('./ui/files/ImportDialog.svelte');
  const { loadAllCases } = await import('./app/builtinCases.ts');
  await loadAllCases();
  const { loadAllDatasets } = await import('./app/shipped/builtinDatasets.ts');
  await loadAllDatasets();
}
