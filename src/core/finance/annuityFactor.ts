import { valueAt, type Column } from '../column.ts';
import { commonLength } from '../columnMath.ts';
import type { Settings } from '../model/settings.ts';
import { discountFactors } from './discountFactors.ts';

/** Lives above this are refused: no equipment lasts so long, and the sum is made year by year. */
const longestLife = 1000;

/**
 * Present value of 1 a year for `life` years (yr), paid at the end of years 1, 2 …; the last part of a year counts in
 * proportion. In years, so that DKK ÷ it is DKK a year. With `rate` (share a year) every year has that rate, without
 * it the schedule's bands hold. No value for a negative life or one above 1,000 years.
 */
export function annuityFactor(life: Column, rate: Column | null, schedule: Settings['discount']): Column {
  const n = commonLength(rate ? [life, rate] : [life]);
  const out = new Float64Array(n);
  const factors = rate ? null : discountFactors(schedule, longestYear(life));
  for (let lane = 0; lane < n; lane++) {
    const years = valueAt(life, lane);
    const known = years >= 0 && years <= longestLife;
    if (!known) out[lane] = NaN;
    else out[lane] = factors ? sumOfFactors(factors, years) : sumAtRate(valueAt(rate!, lane), years);
  }
  return out;
}

function longestYear(life: Column): number {
  let longest = 0;
  for (const years of life) if (years > longest) longest = years;
  return Math.ceil(Math.min(longest, longestLife));
}

function sumOfFactors(factors: Float64Array, years: number): number {
  const whole = Math.floor(years);
  let sum = 0;
  for (let year = 1; year <= whole; year++) sum += factors[year]!;
  return years === whole ? sum : sum + (years - whole) * factors[whole + 1]!;
}

function sumAtRate(rate: number, years: number): number {
  const whole = Math.floor(years);
  let factor = 1;
  let sum = 0;
  for (let year = 1; year <= whole; year++) {
    factor /= 1 + rate;
    sum += factor;
  }
  if (years !== whole) sum += ((years - whole) * factor) / (1 + rate);
  return sum - sum === 0 ? sum : NaN;
}
