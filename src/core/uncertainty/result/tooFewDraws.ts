import type { DrawSummary } from './summarise.ts';

/** What cannot yet be shown with so few draws, and about how many would do. */
export interface TooFew {
  readonly what: 'draws' | 'mean' | 'probability';
  readonly need: number;
}

const fewest = 1000;
const meanError = 0.02;
const shareError = 0.01;

/**
 * The rule: at least 1,000 draws with a value; the mean's error at most 2 per cent of the width of the 90 per cent
 * interval; the error of the probability of being above 0 at most one percentage point. Null where all hold.
 */
export function tooFewDraws(summary: DrawSummary): TooFew | null {
  const known = summary.numbers + summary.never;
  if (known < fewest) return { what: 'draws', need: fewest };
  const more = (error: number, allowed: number): number => {
    const times = error / allowed;
    return Math.ceil((summary.draws * times * times) / 1000) * 1000;
  };
  const width = summary.high90 - summary.low90;
  if (summary.standardError > meanError * width)
    return { what: 'mean', need: more(summary.standardError, meanError * width) };
  const { standardError } = summary.aboveZero;
  return standardError > shareError ? { what: 'probability', need: more(standardError, shareError) } : null;
}
