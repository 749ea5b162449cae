import { uniform, type Column } from '../column.ts';
import { add, multiply, subtract } from '../columnMath.ts';
import { ageProfile, type AgeProfile } from './timing/ageProfile.ts';
import { weigh } from './timing/weigh.ts';

export interface YearlyLine extends AgeProfile {
  /** Unsigned amount a year. */
  readonly amount: Column;
  /** Real growth, share a year, counted from year 0; null for none. */
  readonly growth: Column | null;
  /** With it every year's amount lasts, less this share a year; null for amounts that do not pile up. */
  readonly decay: Column | null;
  /** Whole years. */
  readonly horizon: number;
}

/**
 * Amounts of the years 0 … horizon of something that runs from year to year: amount × weight of `ageProfile`
 * × (1 + growth)^t, so that year t has the price of year t whenever the line began. With `decay` it piles up:
 * stock(t) = stock(t−1) × (1 − decay) + amount of year t, past `until` to the horizon. An amount of U a year gives U.
 */
export function yearlyFlows({ amount, growth, decay, horizon, ...profile }: YearlyLine): Column[] {
  const flows: Column[] = [];
  const one = uniform(1);
  const rise = growth && add(one, growth);
  const kept = decay && subtract(one, decay);
  let level: Column = one;
  for (let year = 0; year <= horizon; year++) {
    if (rise && year > 0) level = multiply(level, rise);
    const weight = ageProfile(profile, year);
    const flow = weigh(amount, rise ? weigh(level, weight) : weight);
    const before = flows[year - 1];
    flows.push(kept && before ? add(weigh(kept, before), flow) : flow);
  }
  return flows;
}
