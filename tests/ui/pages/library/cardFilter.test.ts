import { describe, expect, it } from 'vitest';
import { fitsFilter, fitsSearch, needsFigures } from '../../../../src/ui/pages/library/cardFilter.ts';
import { sampleCard } from './sampleCards.ts';

describe('fitsSearch', () => {
  const card = sampleCard({ title: { da: 'Robot på fødegangen', en: 'Birth-ward robot' } });

  it.each([
    ['', true],
    ['FØDEGANGEN', true],
    ['robot fødeg', true],
    ['ward', true],
    ['narkose', false],
    ['robot narkose', false],
  ])('finds "%s": %s', (search, found) => {
    expect(fitsSearch(card, search)).toBe(found);
  });
});

describe('fitsFilter', () => {
  it('sorts by what a case frees and by whether the source gives its figures', () => {
    const open = sampleCard({ frees: 'beds' });
    const empty = sampleCard({ headline: { ...open.headline, value: null } });
    expect([fitsFilter(open, 'beds'), fitsFilter(open, 'time'), fitsFilter(open, 'computable')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([needsFigures(empty), fitsFilter(empty, 'needsFigures')]).toEqual([true, true]);
  });
});
