import type { DiscountBand, Settings } from '../model/settings.ts';

const schedules: Readonly<Record<'dk2021' | 'dk2013', readonly DiscountBand[]>> = {
  dk2021: [
    { toYear: 35, rate: 0.035 },
    { toYear: 70, rate: 0.025 },
    { toYear: null, rate: 0.015 },
  ],
  dk2013: [
    { toYear: 35, rate: 0.04 },
    { toYear: 70, rate: 0.03 },
    { toYear: null, rate: 0.02 },
  ],
};

/** The bands of a schedule, in order of years. */
export function discountBands(schedule: Settings['discount']): readonly DiscountBand[] {
  return typeof schedule === 'string' ? schedules[schedule] : schedule;
}

/** Real rate a year that holds in `year`; after the last band its rate goes on. */
export function discountRate(schedule: Settings['discount'], year: number): number {
  const bands = discountBands(schedule);
  const band = bands.find(({ toYear }) => toYear === null || year <= toYear) ?? bands.at(-1);
  if (!band) throw new Error('a discount schedule without bands');
  return band.rate;
}

/**
 * What 1 kr. in year 0, 1 … horizon is worth in year 0. Year 0 is not discounted; bands are compounded forward,
 * DF(t) = DF(t−1) ÷ (1 + r(t)), so that the factor never rises where a lower rate begins.
 * Rates: Ministry of Finance, note on the social discount rate, 7 January 2021, and the schedule of 2013 before it.
 */
export function discountFactors(schedule: Settings['discount'], horizon: number): Float64Array {
  const factors = new Float64Array(horizon + 1);
  factors[0] = 1;
  for (let year = 1; year <= horizon; year++) {
    factors[year] = factors[year - 1]! / (1 + discountRate(schedule, year));
  }
  return factors;
}
