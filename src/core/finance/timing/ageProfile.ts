import { valueAt, type Column } from '../../column.ts';
import { commonLength } from '../../columnMath.ts';

/** When a yearly line runs, in years after year 0; any of it may differ from lane to lane. */
export interface AgeProfile {
  readonly from: Column;
  readonly until: Column;
  /** Share reached by age in whole years; the last one holds. */
  readonly ramp: readonly Column[];
}

/**
 * Weight of a yearly line in `year`: the ramp at age year − from, linear between its steps and rising to the first
 * one over the year before age 0; the year in which `until` falls counts by the part that lies before it. Whole years
 * give the plain ramp; a start of 1.5 gives half of its first step in year 1, so that a delay can be varied smoothly.
 */
export function ageProfile({ from, until, ramp }: AgeProfile, year: number): Column {
  if (ramp.length === 0) throw new Error('a ramp without steps');
  const n = commonLength([from, until, ...ramp]);
  const weights = new Float64Array(n);
  for (let lane = 0; lane < n; lane++) {
    const start = valueAt(from, lane);
    const left = Math.min(Math.max(valueAt(until, lane) - year + 1, 0), 1);
    if (start !== start) weights[lane] = NaN;
    else weights[lane] = left === 0 ? 0 : rampAt(ramp, year - start, lane) * left;
  }
  return weights;
}

function rampAt(ramp: readonly Column[], age: number, lane: number): number {
  if (age <= -1) return 0;
  if (age < 0) return valueAt(ramp[0]!, lane) * (age + 1);
  const last = ramp.length - 1;
  if (age >= last) return valueAt(ramp[last]!, lane);
  const step = Math.floor(age);
  const here = valueAt(ramp[step]!, lane);
  return age === step ? here : here + (valueAt(ramp[step + 1]!, lane) - here) * (age - step);
}
