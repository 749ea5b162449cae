import { documentIds, type Card, type DocumentId } from '../../../app/cards/card.ts';
import type { RegisterEntry } from '../../../app/cards/registerEntry.ts';
import type { Frees, Region } from '../../../core/model/case.ts';
import type { EvidenceGrade } from '../../../core/model/parameter.ts';

/** What initiatives are sorted out by, each with its values in the order they are offered; all are named in i18n. */
export const facets = {
  frees: ['time', 'beds', 'visits', 'money', 'none'],
  figures: ['computable', 'needsFigures'],
  region: ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland', 'national', 'unstated'],
  evidence: ['measuredHere', 'measuredElsewhere', 'literature', 'expert', 'guess'],
  document: documentIds,
} as const satisfies {
  readonly frees: readonly Frees[];
  readonly figures: readonly string[];
  readonly region: readonly (Region | 'unstated')[];
  readonly evidence: readonly EvidenceGrade[];
  readonly document: readonly DocumentId[];
};

export type Facet = keyof typeof facets;
export type FacetValue<F extends Facet = Facet> = (typeof facets)[F][number];

/** The values chosen; a facet without one lets everything through. */
export type Chosen = { readonly [F in Facet]?: FacetValue<F> };

type Values = { readonly [F in Facet]: readonly FacetValue<F>[] };

/** A headline without a number waits for figures that no source gives. */
export function needsFigures(card: Card): boolean {
  return card.headline.value === null;
}

function regionsOf({ regions }: Pick<Card, 'regions'>): Values['region'] {
  return regions.length > 0 ? regions : ['unstated'];
}

export function cardValues(card: Card): Values {
  return {
    frees: [card.frees],
    figures: [needsFigures(card) ? 'needsFigures' : 'computable'],
    region: regionsOf(card),
    evidence: [card.evidence],
    document: card.documents,
  };
}

/** An entry of the register has no figure, so nothing is known yet of what it gives or how well. */
export function entryValues(entry: RegisterEntry): Values {
  return {
    frees: ['none'],
    figures: ['needsFigures'],
    region: regionsOf(entry),
    evidence: [],
    document: [entry.document],
  };
}

export function fitsChosen(values: Values, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([facet, value]) =>
    (values[facet as Facet] as readonly FacetValue[]).includes(value),
  );
}

/** How many would be left by each value of a facet, the others chosen as they are. */
export function countsOf(
  all: readonly Values[],
  facet: Facet,
  { [facet]: _replaced, ...others }: Chosen,
): ReadonlyMap<FacetValue, number> {
  const counts = new Map<FacetValue, number>();
  for (const values of all.filter((one) => fitsChosen(one, others)))
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
