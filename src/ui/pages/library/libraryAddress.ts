import { facets, type Chosen, type Facet } from './facets.ts';

/** What is looked for: it stands in the address, so that the way back and a bookmark keep it. */
export interface LibraryChoice {
  readonly search: string;
  readonly chosen: Chosen;
}

const SEARCH = 'q';

/** What the address asks for; a value that there is no longer is left out. */
export function readLibraryAddress(hash: string): LibraryChoice {
  const query = new URLSearchParams(/^#?\/?\?(.*)$/su.exec(hash)?.[1] ?? '');
  const chosen = Object.entries(facets).flatMap(([facet, values]) => {
    const asked = query.get(facet);
    return values.some((value) => value === asked) ? [[facet, asked]] : [];
  });
  return { search: query.get(SEARCH) ?? '', chosen: Object.fromEntries(chosen) as Chosen };
}

export function libraryAddress({ search, chosen }: LibraryChoice): string {
  const query = new URLSearchParams();
  if (search.trim() !== '') query.set(SEARCH, search.trim());
  for (const facet of Object.keys(facets) as Facet[]) if (chosen[facet]) query.set(facet, chosen[facet]);
  return query.size > 0 ? `#/?${query}` : '#/';
}
