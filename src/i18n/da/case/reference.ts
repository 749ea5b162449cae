import type { ParitySummary } from '../../../core/analysis/paritySummary.ts';

// Formulas, published figures, sources and what is not counted. Filled-in figures arrive already formatted.
export const referenceWords = {
  tables: 'Hvis tallet var et andet',
  tableUnder: (reading: string) => `Regnet under: ${reading}.`,
  barriers: 'Barrierer',
  barriersApply: (count: number) =>
    count === 0 ? 'Ingen mærket' : count === 1 ? '1 gælder hos jer' : `${count} gælder hos jer`,
  formulas: 'Formler',
  formulasHow: 'Sådan regnes der. Tryk på et navn for at se tallet bag.',
  yesNo: { yes: 'ja', no: 'nej' },
  notCounted: 'Ikke medregnet',
  objections: 'Indvendinger',
  owner: 'Gevinstansvarlig',
  measurement: 'Sådan måles gevinsten',
  aboutCase: 'Om initiativet',
  intervention: 'Hvad der ændres',
  comparator: 'Nuværende drift',
  origin: 'Kommer fra eller er afprøvet i',
  evidence: 'Hvor godt det er belyst',
  published: 'Kildens tal, genberegnet',
  parity: ({ printed, derived }: ParitySummary) =>
    printed.total > 0
      ? `Genberegner ${printed.ok} af ${printed.total} tal i kilden og ${derived.ok} af ${derived.total} kontroltal, der er regnet ud fra den.`
      : `Kilden trykker ingen resultater. ${derived.ok} af ${derived.total} kontroltal, der er regnet ud fra den, stemmer.`,
  publishedHow: 'Beregnet med kildens egne forudsætninger, ikke med jeres tal.',
  figure: 'Tal',
  printed: 'I kilden',
  computed: 'Beregnet',
  agreement: 'Stemmer det?',
  agrees: 'stemmer',
  differs: 'afviger',
  derivedFigure: 'regnet ud fra kilden',
  nothingPublished: 'Kilderne trykker ingen resultater, der kan genberegnes.',
  deviations: 'Hvor kildens tal ikke stemmer',
  deviationsHow:
    'Her siger kilden noget andet, end dens egne grundtal giver, eller den siger ikke nok til at afgøre det.',
  deviationKinds: {
    contradiction: 'kilden modsiger sig selv',
    rounding: 'afrunding',
    unclear: 'kilden siger ikke nok',
  },
  notPrinted: 'ikke trykt',
  uncomputable: 'Kan ikke beregnes ud fra kilderne',
  uncomputableHow: 'Ingen af kilderne oplyser det, der skal til. Med jeres egne tal bliver det regnet ud.',
  lacks: (fields: string) => `Kilderne oplyser ikke ${fields}.`,
  sources: 'Kilder',
};
