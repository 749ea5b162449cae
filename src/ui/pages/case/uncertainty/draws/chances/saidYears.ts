import { almostAlways, almostNever } from '../almost.ts';

/** Years that are asked of a payback, besides the last within the horizon. */
const asked = [1, 2, 3, 5, 7, 10];

/**
 * The years that say something of how often money is back within so many: where it almost never is within three years, one
 * and two go without saying, and where it almost always is within five, so do seven and ten. `shares` are of year 1, 2 …
 */
export function saidYears(shares: readonly number[]): readonly number[] {
  const last = shares.length;
  const years = [...asked.filter((year) => year < last), ...(last > 0 ? [last] : [])];
  const share = (at: number): number => shares[years[at]! - 1] ?? NaN;
  return years.filter((_, at) => !(share(at + 1) < almostNever) && !(share(at - 1) > almostAlways));
}
