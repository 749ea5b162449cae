import { documentIds, type Card, type DocumentId } from '../../../app/cards/card.ts';
import { firstCases } from '../../../app/cards/firstCases.ts';
import type { Frees } from '../../../core/model/case.ts';
import { fitsWords } from '../fitsWords.ts';

/** What a card can be sorted out by; named in i18n. */
export type CardFilter = Frees | 'computable' | 'needsFigures';

/** What cases free, in the order the library groups them. */
export const freesInOrder: readonly Frees[] = ['time', 'beds', 'visits', 'money', 'none'];

export const cardFilters: readonly CardFilter[] = [...freesInOrder, 'computable', 'needsFigures'];

/** A headline without a number waits for figures that no source gives. */
export function needsFigures(card: Card): boolean {
  return card.headline.value === null;
}

export function fitsFilter(card: Card, filter: CardFilter): boolean {
  if (filter === 'needsFigures') return needsFigures(card);
  if (filter === 'computable') return !needsFigures(card);
  return card.frees === filter;
}

/** The documents that some card comes from. */
export function documentsOf(cards: readonly Card[]): readonly DocumentId[] {
  return documentIds.filter((document) => cards.some(({ documents }) => documents.includes(document)));
}

/** Cards under what they free; the first cases stand first, in a group of their own. */
export function grouped(
  cards: readonly Card[],
): readonly { readonly group: Frees | 'first'; readonly cards: readonly Card[] }[] {
  const isFirst = ({ id }: Card): boolean => firstCases.includes(id);
  return [
    { group: 'first' as const, cards: cards.filter(isFirst) },
    ...freesInOrder.map((group) => ({
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
