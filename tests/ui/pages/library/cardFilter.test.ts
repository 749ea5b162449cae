import { describe, expect, it } from 'vitest';
import {
  documentsOf,
  fitsFilter,
  fitsSearch,
  grouped,
  needsFigures,
} from '../../../../src/ui/pages/library/cardFilter.ts';
import { sampleCard } from './sampleCards.ts';

describe('fitsSearch', () => {
  const card = sampleCard({
    title: { da: 'Robot på fødegangen', en: 'Birth-ward robot' },
    counts: [{ da: 'jordemødre', en: 'midwives' }],
  });

  it.each([
    ['', true],
    ['FØDEGANGEN', true],
    ['robot fødeg', true],
    ['ward', true],
    ['Midwives', true],
    ['status', true],
    ['narkose', false],
    ['robot narkose', false],
  ])('finds "%s": %s', (search, found) => {
    expect(fitsSearch(card, search, 'Statusredegørelse 2022')).toBe(found);
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

describe('documentsOf', () => {
  it('names the documents some card comes from, each once', () => {
    const cards = [sampleCard({ documents: ['regionh-2017'] }), sampleCard({ documents: ['status-2022'] })];
    expect(documentsOf([...cards, ...cards])).toEqual(['status-2022', 'regionh-2017']);
  });
});

describe('grouped', () => {
  it('puts the first cases first and the others under what they free, leaving out empty groups', () => {
    const cards = [
      sampleCard({ id: 'x', frees: 'none' }),
      sampleCard({ id: 'y', frees: 'beds' }),
      sampleCard({ id: 'birth-robot', frees: 'time' }),
    ];
    expect(grouped(cards).map(({ group, cards: [card] }) => [group, card?.id])).toEqual([
      ['first', 'birth-robot'],
      ['beds', 'y'],
      ['none', 'x'],
    ]);
  });
});
