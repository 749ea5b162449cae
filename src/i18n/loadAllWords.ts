/** Fetches every word of both languages, so that none is missing when the network is. */
export async function loadAllWords(): Promise<void> {
  await Promise.all([import('./da.ts'), import('./en.ts')]);
}
