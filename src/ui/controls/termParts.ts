import type { TermId, Words } from '../../i18n/words.svelte.ts';

/** A piece of a text, or a word in it that the glossary explains. */
export interface TermPart {
  readonly at: number;
  readonly text: string;
  readonly term: TermId | null;
}

/** Words that mean this wherever they stand. Those with an everyday meaning too are explained where they are put. */
const marked: readonly TermId[] = [
  'controlFigure',
  'freedTime',
  'usableTime',
  'wholePosts',
  'cashShare',
  'captureShare',
  'valueOfTime',
  'pricePerFreedHour',
  'fte',
  'paidHours',
  'effectiveHours',
  'hourlyCost',
  'averageCost',
  'marginalCost',
  'avoidedCost',
  'liquidityEffect',
  'investment',
  'productivityDip',
  'rampUp',
  'backfill',
  'renewal',
  'adoption',
  'npv',
  'payback',
  'irr',
  'annualised',
  'breakEven',
  'baselineMeasurement',
  'discountRate',
  'plRegulation',
  'priceLevel',
  'fundingCircuit',
  'coFinancing',
  'technologyContribution',
  'frame',
  'shortfall',
  'surplus',
  'fiftyRule',
  'drgValue',
  'bedDay',
  'noShow',
  'ga',
  'read',
  'doubleRead',
  'arbitration',
  'recall',
  'doubleEntry',
];
/** A shorter word is too often something else: English "read", "uptake" is not. */
const SHORTEST = 5;

/**
 * Splits a text at the words of the glossary, with the endings Danish and English give them. Each is marked the first
 * time it stands there.
 */
export function termParts(text: string, terms: Words['terms']): readonly TermPart[] {
  const words = new Map(
    marked.flatMap((term) => {
      const word = terms[term].word.toLowerCase();
      return word.length < SHORTEST ? [] : [[word, term] as const];
    }),
  );
  // The longest first: "value of time freed" before "time freed".
  const longest = [...words.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const found = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(${longest.join('|')})\p{L}{0,4}(?![\p{L}\p{N}])`,
    'giu',
  );
  const seen = new Set<TermId>();
  const parts: TermPart[] = [];
  let from = 0;
  for (const match of text.matchAll(found)) {
    const term = words.get((match[1] ?? '').toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (match.index > from) parts.push({ at: from, text: text.slice(from, match.index), term: null });
    parts.push({ at: match.index, text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from), term: null });
  return parts;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
