import { selectRanks } from './selectRanks.ts';

/**
 * The values below which these shares (0 to 1, rising) of the draws lie, in a straight line between the two draws on
 * either side (type 7 of Hyndman and Fan 1996, as in R and Excel). "Never" counts as larger than any number; draws
 * without a value are left out, and without any there is no quantile.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const kept = values.filter((value) => !Number.isNaN(value));
  if (kept.length === 0) return shares.map(() => NaN);
  const places = shares.map((share) => share * (kept.length - 1));
  const ranks = places.flatMap((place) => [Math.floor(place), Math.ceil(place)]);
  selectRanks(
    kept,
    [...new Set(ranks)].sort((a, b) => a - b),
  );
  return places.map((place) => {
    const [low, high] = [kept[Math.floor(place)]!, kept[Math.ceil(place)]!];
    const part = place - Math.floor(place);
    return low === high || part === 0 ? low : low + part * (high - low);
  });
}
