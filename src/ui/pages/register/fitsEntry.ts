import type { RegisterEntry } from '../../../app/cards/registerEntry.ts';
import { fitsWords } from '../fitsWords.ts';
import type { entryOrigin } from './entryOrigin.ts';

/** True when every word of the search stands in the entry, in either language, or in the names of where it is from. */
export function fitsEntry(
  entry: RegisterEntry,
  search: string,
  { document, regions }: ReturnType<typeof entryOrigin>,
): boolean {
  const { title, question, gives, locator } = entry;
  const texts = [title, question, ...(gives ? [gives] : [])].flatMap(({ da, en }) => [da, en]);
  return fitsWords([...texts, locator ?? '', document, ...regions], search);
}
