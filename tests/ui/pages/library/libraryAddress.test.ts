import { describe, expect, it } from 'vitest';
import { readRoute } from '../../../../src/ui/route.svelte.ts';
import {
  libraryAddress,
  readLibraryAddress,
  type LibraryChoice,
} from '../../../../src/ui/pages/library/libraryAddress.ts';

const choices: LibraryChoice[] = [
  { search: '', chosen: {} },
  { search: 'narkose på børn & "50 %"', chosen: {} },
  { search: 'video', chosen: { region: 'nordjylland', document: 'rn-2021' } },
  { search: '', chosen: { frees: 'none', figures: 'needsFigures', region: 'unstated', evidence: 'guess' } },
];

describe('libraryAddress', () => {
  it.each(choices)('is read back as it was: $search $chosen', (choice) => {
    const address = libraryAddress(choice);
    expect(readLibraryAddress(address)).toEqual(choice);
    expect(readRoute(address)).toEqual({ page: 'library' });
  });

  it('is the library’s own where nothing is looked for', () => {
    expect(libraryAddress({ search: '  ', chosen: {} })).toBe('#/');
  });
});

describe('readLibraryAddress', () => {
  it.each(['', '#', '#/', '#/work', '#/case/a?q=b'])('finds nothing in %s', (hash) => {
    expect(readLibraryAddress(hash)).toEqual({ search: '', chosen: {} });
  });

  it('leaves out what it does not know', () => {
    expect(readLibraryAddress('#/?region=atlantis&frees=beds&colour=red&q=seng')).toEqual({
      search: 'seng',
      chosen: { frees: 'beds' },
    });
  });
});
