import { describe, expect, it } from 'vitest';
import { fitsSearch, grouped } from '../../../../src/ui/pages/library/cardFilter.ts';
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
