import type { FigureState } from '../../../core/program/figureAt.ts';
import type { Program } from '../../../core/program/program.ts';

const results: ReadonlySet<string> = new Set(['cash', 'capacity', 'societal']);

/**
 * Whether a figure is a loss: a result below zero. Below zero elsewhere is a direction (tonnes less, a score lower),
 * and whether that is bad is for the case's own words to say.
 */
export function isLoss({ figures }: Program, id: string, state: FigureState): boolean {
  if (state.state !== 'value' || state.value >= 0) return false;
  const info = figures.get(id);
  return info?.kind === 'measure' || info?.kind === 'line' || results.has(info?.outcome?.lens ?? '');
}
