import { namesIn } from '../../../formula/namesIn.ts';
import type { Evaluation } from '../../evaluation.ts';
import { wholeOnly } from '../../whole/wholeOnly.ts';

/**
 * Whether a figure is the whole's alone, so that no group of rows has one of its own: what no row has for the same
 * reason, and what the case's rule for the whole makes of such figures. Costs paid once for all would otherwise stand
 * in every group in full.
 */
export function groupLacks(evaluation: Evaluation, id: string): boolean {
  const seen = new Set<string>();
  const lacks = (figure: string): boolean => {
    if (seen.has(figure)) return false;
    seen.add(figure);
    if (wholeOnly(evaluation, figure)) return true;
    const rule = evaluation.program.wholes.get(figure);
    return rule !== undefined && namesIn(rule).some(lacks);
  };
  return lacks(id);
}
