import type { Outcome } from '../../model/figure.ts';
import type { Program } from '../../program/program.ts';

/**
 * The outcomes that are run over draws: numbers, headline ones first. Those found by trying values (break-evens, and what
 * reads them) are left out: each draw would take hundreds of runs, and the tornado answers what they ask.
 */
export function drawableOutcomes(program: Program): readonly Outcome[] {
  const { outcomes } = program.model;
  const known = new Map<string, boolean>();
  const searches = (id: string): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, false);
    const info = program.figures.get(id);
    const does = info?.kind === 'solve' || (info?.reads ?? []).some(searches);
    known.set(id, does);
    return does;
  };
  const numbers = outcomes.filter(
    ({ figure }) => program.figures.get(figure)?.type?.kind === 'number' && !searches(figure),
  );
  return [...numbers.filter(({ headline }) => headline), ...numbers.filter(({ headline }) => !headline)];
}
