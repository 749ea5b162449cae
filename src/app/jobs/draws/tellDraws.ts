import { cumulative } from '../../../core/uncertainty/result/cumulative.ts';
import { histogram } from '../../../core/uncertainty/result/histogram.ts';
import { percentiles } from '../../../core/uncertainty/result/percentiles.ts';
import { summarise } from '../../../core/uncertainty/result/summarise.ts';
import { tooFewDraws } from '../../../core/uncertainty/result/tooFewDraws.ts';
import { figureAtMeans } from '../../../core/uncertainty/run/figureAtMeans.ts';
import { unmeasuredShare } from '../../../core/uncertainty/run/unmeasuredShare.ts';
import type { Sampling } from '../../../core/uncertainty/sample/prepareSampling.ts';
import { varianceShares, type VarianceShare } from '../../../core/uncertainty/worth/varianceShares.ts';
import { fromBase } from '../../../core/units/unit.ts';
import type { FigureDraws } from './drawsAnswer.ts';

interface Told {
  readonly sampling: Sampling;
  /** The first draws of every parameter that is not drawn with one before it. */
  readonly parameters: ReadonlyMap<string, Float64Array>;
  readonly pause: () => Promise<void>;
}

/** All that is said of one figure's draws. Pauses between the parts. */
export async function tellDraws(
  figure: string,
  values: Float64Array,
  { sampling, parameters, pause }: Told,
): Promise<FigureDraws> {
  const { program, inputs, plan } = sampling;
  const unit = program.figures.get(figure)?.unit;
  const raw = figureAtMeans(sampling, figure);
  const shownAs = (value: number): number => (unit ? fromBase(value, unit) : value);
  const summary = summarise(values, plan);
  await pause();
  const shown = { histogram: histogram(values), curve: cumulative(values), percentiles: percentiles(values) };
  await pause();
  const first = values.subarray(0, parameters.values().next().value?.length ?? 0);
  const shares: VarianceShare[] = [];
  for (const one of parameters) {
    shares.push(
      ...varianceShares(new Map([one]), first).map((share) => ({ ...share, ...tiedTo(sampling, share) })),
    );
    await pause();
  }
  shares.sort((a, b) => (b.firstOrder || 0) - (a.firstOrder || 0));
  return {
    figure,
    base: shownAs(raw.base),
    atMeans: shownAs(raw.atMeans),
    summary,
    tooFew: tooFewDraws(summary),
    ...shown,
    shares,
    unmeasured: unmeasuredShare(program, inputs, shares),
  };
}

function tiedTo({ drivers }: Sampling, { id }: VarianceShare): Pick<VarianceShare, 'tied'> {
  const driver = drivers.find(({ parameters }) => parameters[0] === id);
  return driver ? { tied: driver.parameters.slice(1) } : {};
}
