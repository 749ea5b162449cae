import { render, screen } from '@testing-library/svelte';
import { Preferences } from '../../../../src/app/preferences.svelte.ts';
import type { Services } from '../../../../src/app/services.ts';
import { Workspace } from '../../../../src/app/workspace.svelte.ts';
import ai from '../../../../src/cases/time/ai-mammography.json';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import { da } from '../../../../src/i18n/da.ts';
import { WordBook } from '../../../../src/i18n/words.svelte.ts';
import { Announcer } from '../../../../src/ui/announcer.svelte.ts';
import { freshName, sampleCases, sampleServices } from '../../../app/sampleServices.ts';
import CaseHost from './CaseHost.svelte';

export const cases: Readonly<Record<string, CaseModel>> = {
  ...sampleCases,
  'ai-mammography': ai as unknown as CaseModel,
};

/** The page of a built-in case over a real workspace with a database of its own. */
export async function openCasePage(
  id: string,
  working: string | null = null,
  own: Readonly<Record<string, CaseModel>> = {},
  overrides: Partial<Services> = {},
) {
  const services = sampleServices(freshName(), {
    ...overrides,
    loadCase: async (wanted) => own[wanted] ?? cases[wanted] ?? null,
  });
  const workspace = new Workspace(services);
  await workspace.whenReady();
  const preferences = new Preferences('da', () => undefined);
  const words = new WordBook(da);
  const announcer = new Announcer();
  const page = render(CaseHost, { workspace, preferences, words, announcer, id, working });
  // A busy machine takes its time to load the page: the limit only ends what hangs.
  await screen.findByRole('heading', { level: 1 }, { timeout: 30_000 });
  const inEnglish = async (): Promise<void> => {
    preferences.setLanguage('en');
    await words.speak('en');
  };
  return { workspace, announcer, inEnglish, ...page };
}
