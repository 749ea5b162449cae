/** A distribution by its own figures, all in the parameter's unit. */
export type DistributionSpec =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | ThreePoint<'triangular'>
  /** Lambda 4. */
  | ThreePoint<'pert'>
  | {
      readonly kind: 'normal';
      readonly mean: number;
      readonly sd: number;
      /** Cut off here; what is left keeps its shape. Left out = no end. */
      readonly from?: number;
      readonly to?: number;
    }
  /** Of the figure itself, and the standard deviation of its logarithm. */
  | { readonly kind: 'lognormal'; readonly mean: number; readonly logSd: number }
  /** Events and what were no events, or shapes that give the same. */
  | { readonly kind: 'beta'; readonly events: number; readonly others: number }
  | { readonly kind: 'gamma'; readonly mean: number; readonly se: number }
  | { readonly kind: 'empirical'; readonly samples: Float64Array };

interface ThreePoint<Kind> {
  readonly kind: Kind;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}
