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
  filters: 'Vis',
  filter: {
    all: 'Alle',
    time: 'Frigør tid',
    beds: 'Frigør senge',
    visits: 'Færre besøg',
    money: 'Giver penge i budgettet',
    none: 'Endnu ikke opgjort',
    computable: 'Kan beregnes ud fra kilden',
    needsFigures: 'Kræver jeres tal',
  },
  found: (count: number) => (count === 1 ? '1 initiativ' : `${count} initiativer`),
  nothingFound: (text: string) => `Ingen initiativer passer til »${text}«.`,
  nothingFiltered: 'Ingen initiativer passer til det valgte.',
  showAll: 'Vis alle initiativer',
  lens: { cash: 'Budget', capacity: 'Kapacitet', societal: 'Patienter og samfund', memo: 'Til orientering' },
  example: 'Regneeksempel',
  /** A source that prints no result of its own has only control figures: worked out from what it prints. */
  parity: ({ printed, derived }: ParitySummary) =>
    printed.total > 0
      ? `Genberegner ${printed.ok} af ${printed.total} tal i kilden`
      : `${derived.ok} af ${derived.total} kontroltal stemmer`,
  waits: 'Afventer jeres tal',
  /** The figure a card would show, and those it cannot do without. */
  waitsFor: (label: string, figures: string) => `${label} kræver: ${figures}`,
  moreFigures: (count: number) => (count === 1 ? '1 tal mere' : `${count} tal mere`),
  documentLabel: 'Dokument',
  allDocuments: 'Alle dokumenter',
  /** The five documents the library is made from. */
  document: {
    'status-2022': 'Danske Regioner: Statusredegørelse 2022',
    'bds-2024': 'Bedre digital sundhed 2024',
    'omstilling-web': 'Omstilling af sundhedsvæsenet 2023',
    'rn-2021': 'Region Nordjylland: Teknologibidrag 2021',
    'regionh-2017': 'Region Hovedstaden: It- og Afbureaukratiseringsudvalget 2017',
  },
  othersFailed: 'Resten af biblioteket kunne ikke hentes.',
  tryAgain: 'Prøv igen',
  importTitle: 'Har du fået en fil?',
  importMeaning:
    'Et scenarie eller et initiativ, som en anden har gemt fra Gevinst. Du ser indholdet, før noget bliver gemt.',
  importFile: 'Åbn en fil',
};
