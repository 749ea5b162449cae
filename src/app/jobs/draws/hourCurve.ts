import { acceptability } from '../../../core/uncertainty/result/acceptability.ts';
import type { DrawnFigures } from '../../../core/uncertainty/run/drawFigures.ts';
import { timeWorth, type HourWorth } from '../../../core/uncertainty/run/hourWorth.ts';
import type { HourCurve } from './drawsAnswer.ts';

const steps = 40;

/**
 * How often it pays when an hour freed is worth anything from nothing to twice what the case says. The worth of time is
 * proportional to the price of an hour, so each draw's hours are its worth over its own price. All figures in the unit
 * they are shown in; null where no draw has both money and hours, as while a price is missing.
 */
export function hourCurve(
  { wage, perHour }: HourWorth,
  figures: DrawnFigures,
  cash: string,
): HourCurve | null {
  const prices = figures.get(wage);
  const worth = figures.get(timeWorth)!;
  const money = figures.get(cash)!;
  const hours = worth.map((value, i) => value / (prices?.[i] ?? NaN));
  if (!hours.some((own, i) => Number.isFinite(own + money[i]!))) return null;
  const thresholds = Array.from({ length: steps + 1 }, (_, i) => (2 * perHour * i) / steps);
  return { wage, perHour, points: acceptability(money, hours, thresholds) };
}
