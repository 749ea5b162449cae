import type { Acceptable } from '../../../core/uncertainty/result/acceptability.ts';
import type { Histogram } from '../../../core/uncertainty/result/histogram.ts';
import type { Percentile } from '../../../core/uncertainty/result/percentiles.ts';
import type { Probability } from '../../../core/uncertainty/result/probability.ts';
import type { DrawSummary } from '../../../core/uncertainty/result/summarise.ts';
import type { TooFew } from '../../../core/uncertainty/result/tooFewDraws.ts';
import type { UncertaintyIssue } from '../../../core/uncertainty/issue.ts';
import type { Correlation } from '../../../core/uncertainty/sample/correlatedGroups.ts';
import type { SamplePlan } from '../../../core/uncertainty/sample/samplePlan.ts';
import type { Driver } from '../../../core/uncertainty/sample/sharedDrivers.ts';
import type {
  CertainParameter,
  UncertainParameter,
} from '../../../core/uncertainty/sample/uncertainParameters.ts';
import type { VarianceShare } from '../../../core/uncertainty/worth/varianceShares.ts';
import type { WorthOfKnowing } from '../../../core/uncertainty/worth/worthOfKnowing.ts';

/** What a run of draws says, in the units that figures are shown in. */
export interface DrawsAnswer {
  readonly plan: Pick<SamplePlan, 'seed' | 'draws' | 'method'>;
  /** Draws that were asked for, where rows are so many that fewer were run. */
  readonly asked: number;
  readonly rows: number;
  readonly drawn: readonly DrawnParameter[];
  readonly kept: readonly CertainParameter[];
  /** What is drawn together because it follows one thing, and what the case says goes together. */
  readonly drivers: readonly Driver[];
  readonly correlations: readonly Correlation[];
  readonly issues: readonly UncertaintyIssue[];
  /** The figure asked for. */
  readonly outcome: FigureDraws | null;
  /** The net present value of cash, where there is one: what is decided by. */
  readonly decision: Decision | null;
  readonly chances: readonly Chance[];
  readonly hour: HourCurve | null;
  readonly samples: Samples;
}

export type DrawnParameter = Pick<
  UncertainParameter,
  'id' | 'dist' | 'value' | 'low' | 'high' | 'byDefault' | 'mended'
>;

export interface FigureDraws {
  readonly figure: string;
  /** As values stand, and with every drawn parameter at the mean of what it is drawn from. */
  readonly base: number;
  readonly atMeans: number;
  readonly summary: DrawSummary;
  readonly tooFew: TooFew | null;
  readonly histogram: Histogram;
  readonly curve: readonly Percentile[];
  readonly percentiles: readonly Percentile[];
  /** Largest first. */
  readonly shares: readonly VarianceShare[];
  /** Of what the parameters explain one by one, how much nobody has measured; NaN = they explain nothing. */
  readonly unmeasured: number;
}

export interface Decision extends FigureDraws {
  /** What it would be worth to know everything, and each parameter or group alone, largest first. */
  readonly evpi: WorthOfKnowing;
  readonly evppi: readonly KnownWorth[];
}

export interface KnownWorth extends WorthOfKnowing {
  readonly kind: 'parameter' | 'group';
  readonly id: string;
}

/** How often a net present value is above 0, or money is back within so many years. */
export type Chance =
  | { readonly kind: 'above'; readonly figure: string; readonly probability: Probability }
  | { readonly kind: 'within'; readonly figure: string; readonly years: readonly Probability[] };

/** How often it pays, by what an hour freed is taken to be worth in kroner. */
export interface HourCurve {
  readonly wage: string;
  readonly perHour: number;
  readonly points: readonly Acceptable[];
}

/** The first draws themselves: every drawn parameter in its own unit, and the figures. */
export interface Samples {
  readonly parameters: ReadonlyMap<string, Float64Array>;
  readonly figures: ReadonlyMap<string, Float64Array>;
}
