import { limits } from '../../../core/document/limits.ts';
import type { Sampling } from '../../../core/uncertainty/sample/prepareSampling.ts';
import { totalShare } from '../../../core/uncertainty/worth/totalShare.ts';
import type { VarianceShare } from '../../../core/uncertainty/worth/varianceShares.ts';
import type { JobContext } from '../job.ts';
import type { FigureDraws } from './drawsAnswer.ts';
import { shownFigures } from './shownFigures.ts';

/**
 * What is told of a figure, with the share each parameter has in it together with others. Every parameter is drawn anew by
 * itself: one more run for each, of as many draws as follow the typing. `values` are the figure's own.
 */
export async function withTotals(
  told: FigureDraws,
  values: Float64Array,
  sampling: Sampling,
  { pause, progress }: Pick<JobContext<number>, 'pause' | 'progress'>,
): Promise<FigureDraws> {
  const first = Math.min(values.length, limits.drawsAtOnce);
  const figure = values.subarray(0, first);
  const shares: VarianceShare[] = [];
  for (const [at, share] of told.shares.entries()) {
    const again = await shownFigures(
      sampling,
      [told.figure],
      { pause, progress: (part) => progress((at + part) / told.shares.length) },
      { first, redraw: new Set([share.id]) },
    );
    const total = totalShare(figure, again.get(told.figure)!);
    // By itself it cannot explain more than with the others: below it there is only chance.
    shares.push({ ...share, total: Math.max(total, share.firstOrder || 0) });
  }
  return { ...told, shares };
}
