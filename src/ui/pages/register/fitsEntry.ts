import type { RegisterEntry } from '../../../app/cards/registerEntry.ts';
import { fitsWords } from '../fitsWords.ts';

/** True when every word of the search stands in the entry, in either language, or in what its document is called. */
export function fitsEntry(entry: RegisterEntry, search: string, documentName: string): boolean {
  const { title, question, gives, locator } = entry;
  const texts = [title, question, ...(gives ? [gives] : [])].flatMap(({ da, en }) => [da, en]);
  return fitsWords([...texts, locator ?? '', documentName], search);
}
