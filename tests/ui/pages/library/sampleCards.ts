import type { Card } from '../../../../src/app/cards/card.ts';

/** A card with every field, changed where a test says so. */
export function sampleCard(changes: Partial<Card> = {}): Card {
  return {
    id: 'birth-robot',
    title: { da: 'Robot på fødegangen', en: 'Birth-ward robot' },
    question: { da: 'Hvor mange timer frigør det?', en: 'How many hours does it free?' },
    frees: 'time',
    evidence: 'measuredElsewhere',
    headline: {
      value: 1382,
      unit: 'h/yr',
      label: { da: 'Frigjort tid', en: 'Time freed' },
      text: { da: '1.380 timer om året', en: '1,380 hours a year' },
      waitsFor: null,
    },
    caption: { da: 'i grundberegningen', en: 'in the base case' },
    source: { da: 'Kilden: ca. 1.700 timer', en: 'The source: about 1,700 hours' },
    example: false,
    parity: { printed: { ok: 3, total: 3 }, derived: { ok: 0, total: 0 } },
    deviations: {},
    chips: [],
    counts: [],
    documents: [],
    regions: [],
    dataset: null,
    lenses: ['capacity'],
    ...changes,
  };
}
