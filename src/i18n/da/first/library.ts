import type { ParitySummary } from '../../../core/analysis/paritySummary.ts';

export const library = {
  title: 'Hvad giver det, hvad koster det, og hvor sikkert er det?',
  lead: 'Vælg et initiativ, skriv jeres egne tal ind, og se regnestykket ændre sig. Alt bliver på denne enhed, også uden net.',
  startHere: 'Begynd her',
  startSteps: [
    'Vælg et initiativ.',
    'Ret ét tal til jeres eget.',
    'Se resultatet flytte sig, og tryk på et tal for at se mellemregningen.',
  ],
  startWith: (title: string) => `Åbn »${title}«`,
  mine: 'Mine scenarier',
  noScenarios: 'Her kommer dine scenarier. Åbn et initiativ, og ret ét tal – så er det første lavet.',
  allScenarios: (count: number) => `Se alle ${count} i Mit arbejde`,
  ownFigures: (count: number) =>
    count === 0 ? 'ingen egne tal' : count === 1 ? '1 eget tal' : `${count} egne tal`,
  ownCases: 'Egne initiativer',
  cases: 'Bibliotek',
  search: (count: number) => `Søg i ${count} initiativer`,
  searchLabel: 'Søg',
  filters: 'Filtre',
  chosen: (count: number) => `${count} valgt`,
  clear: 'Vis alle initiativer',
  any: 'Alle',
  /** A value with the number of initiatives it leaves. */
  counted: (value: string, count: number) => `${value} (${count})`,
  facet: {
    frees: 'Hvad det giver',
    figures: 'Tal i kilden',
    region: 'Region',
    evidence: 'Hvor godt det er belyst',
    document: 'Dokument',
  },
  frees: {
    time: 'Frigør tid',
    beds: 'Frigør senge',
    visits: 'Færre besøg',
    money: 'Giver penge i budgettet',
    none: 'Endnu ikke opgjort',
  },
  figures: { computable: 'Kan beregnes ud fra kilden', needsFigures: 'Kræver jeres tal' },
  /** Where an initiative comes from or was tried. */
  region: {
    hovedstaden: 'Region Hovedstaden',
    sjaelland: 'Region Sjælland',
    syddanmark: 'Region Syddanmark',
    midtjylland: 'Region Midtjylland',
    nordjylland: 'Region Nordjylland',
    national: 'Hele landet',
    unstated: 'Ikke oplyst i kilden',
  },
  /** On a row, beside the figure. */
  basis: (grade: string) => `Grundlag: ${grade}`,
  evidence: {
    measuredHere: 'målt hos os',
    measuredElsewhere: 'målt et andet sted',
    literature: 'fra litteraturen',
    expert: 'fagligt skøn',
    guess: 'gæt',
  },
  found: (count: number) => (count === 1 ? '1 initiativ' : `${count} initiativer`),
  nothingFound: (text: string) => `Ingen af bibliotekets initiativer passer til »${text}«.`,
  nothingFiltered: 'Ingen af bibliotekets initiativer passer til det valgte.',
  lens: { cash: 'Budget', capacity: 'Kapacitet', societal: 'Patienter og samfund', memo: 'Til orientering' },
  example: 'Regneeksempel',
  /** A source that prints no result of its own has only control figures: worked out from what it prints. */
  parity: ({ printed, derived }: ParitySummary) =>
    printed.total > 0
      ? `Genberegner ${printed.ok} af ${printed.total} tal i kilden`
      : `${derived.ok} af ${derived.total} kontroltal stemmer`,
  /** Figures of the source that its own basic figures contradict. */
  contradictions: (count: number) =>
    count === 1 ? 'Kilden modsiger sig selv ét sted' : `Kilden modsiger sig selv ${count} steder`,
  roundings: (count: number) =>
    count === 1 ? '1 tal afviger ved afrunding' : `${count} tal afviger ved afrunding`,
  waits: 'Afventer jeres tal',
  /** The figure a card would show, and those it cannot do without. */
  waitsFor: (label: string, figures: string) => `${label} kræver: ${figures}`,
  moreFigures: (count: number) => (count === 1 ? '1 tal mere' : `${count} tal mere`),
  /** The five documents the library is made from. */
  document: {
    'status-2022': 'Danske Regioner: Statusredegørelse 2022',
    'bds-2024': 'Bedre digital sundhed 2024',
    'omstilling-web': 'Omstilling af sundhedsvæsenet 2023',
    'rn-2021': 'Region Nordjylland: Teknologibidrag 2021',
    'regionh-2017': 'Region Hovedstaden: It- og Afbureaukratiseringsudvalget 2017',
  },
  cardWords: 'Ord på kortene',
  othersFailed: 'Resten af biblioteket kunne ikke hentes.',
  tryAgain: 'Prøv igen',
  importTitle: 'Har du fået en fil?',
  importMeaning:
    'Et scenarie eller et initiativ, som en anden har gemt fra Gevinst. Du ser indholdet, før noget bliver gemt.',
  importFile: 'Åbn en fil',
};
