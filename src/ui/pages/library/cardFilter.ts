import type { Card } from '../../../app/cards/card.ts';

/** What a card can be sorted out by; named in i18n. */
export type CardFilter = 'time' | 'beds' | 'visits' | 'money' | 'none' | 'computable' | 'needsFigures';

export const cardFilters: readonly CardFilter[] = [
  'time',
  'beds',
  'visits',
  'money',
  'none',
  'computable',
  'needsFigures',
];

/** A headline without a number waits for figures that no source gives. */
export function needsFigures(card: Card): boolean {
  return card.headline.value === null;
}

export function fitsFilter(card: Card, filter: CardFilter): boolean {
  if (filter === 'needsFigures') return needsFigures(card);
  if (filter === 'computable') return !needsFigures(card);
  return card.frees === filter;
}

/** True when every word of the search stands somewhere in the card, in either language. */
export function fitsSearch(card: Card, search: string): boolean {
  const { title, question, caption, source, chips } = card;
  const texts = [title, question, caption, source, ...chips].flatMap(({ da, en }) => [da, en]);
  const haystack = folded(texts.join(' '));
  return folded(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase('da');
}
