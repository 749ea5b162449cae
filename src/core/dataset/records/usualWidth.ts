/** Cells in most records, the larger of two as frequent; `counts[cells]` = records with so many. */
export function usualWidth(counts: readonly (number | undefined)[]): number {
  let width = 0;
  let often = 0;
  counts.forEach((count, cells) => {
    if (count === undefined || count === 0 || count < often) return;
    width = cells;
    often = count;
  });
  return width;
}
