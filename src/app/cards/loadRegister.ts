import type { RegisterEntry } from './registerEntry.ts';

/** The register's entries, from a chunk of their own. */
export async function loadRegister(): Promise<readonly RegisterEntry[]> {
  return (await import('virtual:cards/register')).entries;
}
