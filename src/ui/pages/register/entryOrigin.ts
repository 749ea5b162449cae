import type { RegisterEntry } from '../../../app/cards/registerEntry.ts';
import type { Words } from '../../../i18n/words.svelte.ts';

/** What the document and the regions of an entry are called, in the language on show. */
export function entryOrigin(
  { document, regions }: RegisterEntry,
  { library }: Pick<Words, 'library'>,
): { readonly document: string; readonly regions: readonly string[] } {
  return { document: library.document[document], regions: regions.map((region) => library.region[region]) };
}
