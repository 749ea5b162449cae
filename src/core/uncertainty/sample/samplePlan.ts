import type { SamplingMethod } from '../random/uniforms.ts';
import type { Driver } from './sharedDrivers.ts';

/** How a run is drawn. The same plan over the same inputs gives the same bits everywhere. */
export interface SamplePlan {
  readonly seed: number;
  readonly draws: number;
  readonly method: SamplingMethod;
  /** None where nobody has said so. */
  readonly drivers?: readonly Driver[];
  /** For parameters drawn from a column of the dataset: its numbers in the parameter's unit, by parameter. */
  readonly samples?: ReadonlyMap<string, Float64Array>;
  /** Parameters kept at their value in every draw. */
  readonly hold?: readonly string[];
}
