export interface PriceStep {
  /** Calendar year to which the step brings the amount from the year before (or, going back, from which it takes it). */
  readonly year: number;
  readonly rate: number;
}

/**
 * Calendar year of a price level such as "17-PL", "22-PL" or "2017"; null where it names none, as "unstated" does.
 * Two figures are a year from 1950 to 2049.
 */
export function priceLevelYear(level: string): number | null {
  const digits = /^(\d{4}|\d{2})(?:-PL)?$/.exec(level)?.[1];
  if (digits === undefined) return null;
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/**
 * Factor that brings an amount from one price level ("17-PL") to another: the product of 1 + rate(year) over the
 * years after the older level up to the newer; going back divides. `rates` holds each calendar year's rise over the
 * year before, as a share. A year without a rate is answered by its number, the first one met. Throws for a level
 * that names no year: ask `priceLevelYear` first.
 */
export function priceChain(
  rates: Readonly<Record<string, number>>,
  from: string,
  to: string,
): { factor: number; steps: PriceStep[] } | { missingYear: number } {
  const [start, end] = [priceLevelYear(from), priceLevelYear(to)];
  if (start === null || end === null) throw new Error(`no chain from price level "${from}" to "${to}"`);
  const steps: PriceStep[] = [];
  let product = 1;
  for (let year = Math.min(start, end) + 1; year <= Math.max(start, end); year++) {
    const rate = rates[year];
    if (rate === undefined) return { missingYear: year };
    product *= 1 + rate;
    steps.push({ year, rate });
  }
  return end >= start ? { factor: product, steps } : { factor: 1 / product, steps: steps.reverse() };
}
