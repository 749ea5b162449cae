import type { Revision } from '../core/document/ledger.ts';
import type { CaseModel } from '../core/model/case.ts';

// Every case is a chunk of its own, loaded when it is opened; the build makes the documents whole. They are released
// with the app and checked by its tests; the app reads them through core/document all the same.
const cases = import.meta.glob<CaseModel>(['../cases/*/*.json', '!../cases/{templates,datasets}/*.json'], {
  import: 'default',
});
const ledgers = import.meta.glob<readonly Revision[]>('../cases/revisions.json', { import: 'default' });
const loaders = new Map(Object.entries(cases).map(([path, load]) => [idIn(path), load]));

/** The whole document of a built-in case, from the library or the register; null = there is none of that id. */
export async function loadBuiltinCase(id: string): Promise<CaseModel | null> {
  const load = loaders.get(id);
  if (load) return load();
  const { loadRegisterCase } = await import('./cards/registerCases.ts');
  return loadRegisterCase(id);
}

/** Every released content of every built-in case. */
export async function loadLedger(): Promise<readonly Revision[]> {
  return (await ledgers['../cases/revisions.json']?.()) ?? [];
}

/** Loads all cases and what the library lists beside them, so that they are there when the network is not and no service worker serves them. */
export async function loadAllCases(): Promise<void> {
  for (const load of loaders.values()) await load();
  const { loadRegisterParts } = await import('./cards/registerCases.ts');
  await loadRegisterParts();
  await import('virtual:cards/register');
  await (await import('./barriers/loadBarriers.ts')).loadBarriers();
}

function idIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}
