import type { Language } from './language.ts';
import { sections, type Section, type Words } from './sections.ts';

/** Fetches sections of one language together. */
export async function loadSections(language: Language, wanted: readonly Section[]): Promise<Partial<Words>> {
  const loaders = sections[language];
  return Object.fromEntries(
    await Promise.all(wanted.map(async (section) => [section, await loaders[section]()])),
  );
}
