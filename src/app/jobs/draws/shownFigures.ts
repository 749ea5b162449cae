import {
  drawFigures,
  type DrawnFigures,
  type DrawOptions,
} from '../../../core/uncertainty/run/drawFigures.ts';
import type { Sampling } from '../../../core/uncertainty/sample/prepareSampling.ts';
import { fromBase } from '../../../core/units/unit.ts';
import type { JobContext } from '../job.ts';

/** Figures over all draws, in the unit they are shown in. Progress is the share of these runs that is done. */
export async function shownFigures(
  sampling: Sampling,
  ids: readonly string[],
  { pause, progress }: Pick<JobContext<number>, 'pause' | 'progress'>,
  options: DrawOptions = {},
): Promise<DrawnFigures> {
  const work = drawFigures(sampling, ids, options);
  let told = 0;
  for (;;) {
    const next = work.next();
    if (next.done) {
      for (const [id, values] of next.value) {
        const unit = sampling.program.figures.get(id)?.unit;
        if (unit) for (let i = 0; i < values.length; i++) values[i] = fromBase(values[i]!, unit);
        await pause();
      }
      return next.value;
    }
    if (next.value - told >= 0.02) progress((told = next.value));
    await pause();
  }
}
