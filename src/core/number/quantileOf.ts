/**
 * The value below which this share (0 to 1) of numbers in order lies, in a straight line between the two on either side
 * (type 7 of Hyndman and Fan 1996, as in R and Excel); NaN without any. Only those two need to stand in their places.
 */
export function quantileOf(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below];
  if (low === undefined) return NaN;
  const high = sorted[Math.ceil(place)]!;
  // Two that are endless have no distance to go.
  return low + (place - below) * (low === high ? 0 : high - low);
}
