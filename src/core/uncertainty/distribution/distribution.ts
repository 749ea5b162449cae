/** A distribution ready to draw from. `low` and `high` are the ends of what it can be, infinite where it has none. */
export interface Distribution {
  /** The value below which each share u (0 < u < 1) of the draws lies. Writes into `out`, which may be `u` itself. */
  readonly quantile: (u: Float64Array, out?: Float64Array) => Float64Array;
  readonly mean: number;
  readonly variance: number;
  readonly low: number;
  readonly high: number;
}
