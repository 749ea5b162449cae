import type { Revision } from '../core/document/ledger.ts';
import type { CaseModel } from '../core/model/case.ts';

// Every case is a chunk of its own, loaded when it is opened. These documents are released with the app and checked by
// its tests; the app reads them through core/document all the same.
const cases = import.meta.glob<CaseModel>(
  ['../cases/*.json', '!../cases/revisions.json', '!../cases/shared.json'],
  {
    import: 'default',
  },
);
const ledgers = import.meta.glob<readonly Revision[]>('../cases/revisions.json', { import: 'default' });

/** The whole document of a built-in case; null = there is none of that id. */
export async function loadBuiltinCase(id: string): Promise<CaseModel | null> {
  return (await cases[`../cases/${id}.json`]?.()) ?? null;
}

/** Every released content of every built-in case. */
export async function loadLedger(): Promise<readonly Revision[]> {
  return (await ledgers['../cases/revisions.json']?.()) ?? [];
}

/** Loads all cases, so that they are there when the network is not and no service worker serves them. */
export async function loadAllCases(): Promise<void> {
  for (const load of Object.values(cases)) await load();
}
