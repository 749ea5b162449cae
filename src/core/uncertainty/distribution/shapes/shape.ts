/** A continuous distribution as its density and its distribution function. */
export interface Shape {
  /** Ends of what it can be; infinite where it has none. */
  readonly low: number;
  readonly high: number;
  readonly density: (x: number) => number;
  readonly cumulative: (x: number) => number;
  /** Slope of the density divided by the density. */
  readonly logSlope: (x: number) => number;
  readonly mean: number;
  readonly variance: number;
}
