import { describe, expect, it } from 'vitest';
import { CardShelf } from '../../../src/app/cards/cardShelf.svelte.ts';
import { sampleCard } from '../../ui/pages/library/sampleCards.ts';

const first = [sampleCard()];
const others = [sampleCard({ id: 'ccc' })];

describe('CardShelf', () => {
  it('has the first cards at once and the others when they have come', async () => {
    const shelf = new CardShelf(first, 2, () => Promise.resolve(others));
    expect([shelf.cards.length, shelf.total, shelf.state]).toEqual([1, 2, 'loading']);
    await shelf.load();
    expect([shelf.cards.map(({ id }) => id), shelf.state]).toEqual([['birth-robot', 'ccc'], 'complete']);
  });

  it('says when they could not be fetched, keeps the first, and tries again', async () => {
    let online = false;
    const shelf = new CardShelf(first, 2, () =>
      online ? Promise.resolve(others) : Promise.reject(new TypeError('offline')),
    );
    await shelf.load();
    expect([shelf.cards.length, shelf.state]).toEqual([1, 'failed']);
    online = true;
    await shelf.load();
    expect([shelf.cards.length, shelf.state]).toEqual([2, 'complete']);
  });

  it('fetches nothing twice, and nothing where all are first', async () => {
    let calls = 0;
    const shelf = new CardShelf(first, 1, () => Promise.resolve((calls++, [])));
    await shelf.load();
    expect([shelf.state, calls]).toEqual(['complete', 0]);
  });
});
