/** A width with so many times the cells of the most frequent one outweighs it, if half as many records have it. */
const outweighs = 1.5;

/**
 * Cells in the records of the table; `counts[cells]` = records with so many. That is the most frequent width, the larger
 * of two as frequent, unless few wide records hold much more than many narrow ones: then the narrow ones are titles
 * and notes around a small table.
 */
export function usualWidth(counts: readonly (number | undefined)[]): number {
  const often = counts.reduce<number>((most, count = 0) => Math.max(most, count), 0);
  let width = counts.findLastIndex((count) => often > 0 && count === often);
  let most = often * Math.max(0, width) * outweighs;
  if (width < 0) return 0;
  counts.forEach((count = 0, cells) => {
    if (count * 2 < often || count * cells < most) return;
    width = cells;
    most = count * cells;
  });
  return width;
}
