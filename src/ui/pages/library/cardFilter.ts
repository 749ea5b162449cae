import type { Card } from '../../../app/cards/card.ts';
import { firstCases } from '../../../app/cards/firstCases.ts';
import type { Frees } from '../../../core/model/case.ts';
import { fitsWords } from '../fitsWords.ts';
import { facets } from './facets.ts';

/** Cards under what they free; the first cases stand first, in a group of their own. */
export function grouped(
  cards: readonly Card[],
): readonly { readonly group: Frees | 'first'; readonly cards: readonly Card[] }[] {
  const isFirst = ({ id }: Card): boolean => firstCases.includes(id);
  return [
    { group: 'first' as const, cards: cards.filter(isFirst) },
    ...facets.frees.map((group) => ({
      group,
      cards: cards.filter((card) => !isFirst(card) && card.frees === group),
    })),
  ].filter((group) => group.cards.length > 0);
}

/** True when every word of the search stands in the card or in `beside` it, in either language. */
export function fitsSearch(card: Card, search: string, beside = ''): boolean {
  const { title, question, caption, source, chips, counts } = card;
  const texts = [title, question, caption, source, ...chips, ...counts].flatMap(({ da, en }) => [da, en]);
  return fitsWords([...texts, beside], search);
}
