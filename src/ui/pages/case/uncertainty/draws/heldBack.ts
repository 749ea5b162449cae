import type { FigureDraws } from '../../../../../app/jobs/draws/drawsAnswer.ts';

/**
 * No probability is shown where assumptions without a source drive more than half of the variation, nor where nothing is
 * known to drive it.
 */
export function isHeldBack({ unmeasured }: FigureDraws): boolean {
  return !(unmeasured <= 0.5);
}
