/** A width with so many times the delimiters of the most frequent one outweighs it, if half as many records have it. */
const outweighs = 1.5;

/**
 * Cells in the records of the table; `counts[cells]` = records with so many. That is the most frequent width, the larger
 * of two as frequent, unless fewer wide records hold much more than many narrow ones: then the narrow ones are titles
 * and notes around a small table.
 */
export function usualWidth(counts: readonly (number | undefined)[]): number {
  const often = counts.reduce<number>((most, count = 0) => Math.max(most, count), 0);
  if (often === 0) return 0;
  let width = counts.findLastIndex((count) => count === often);
  let most = often * (width - 1) * outweighs;
  counts.forEach((count = 0, cells) => {
    const delimiters = count * (cells - 1);
    // A single record is wide by mistake, unless it is much wider than lines of words without a delimiter.
    const few = count * 2 < often || (count === 1 && (most > 0 || cells < 3));
    if (few || cells <= width || delimiters < most) return;
    width = cells;
    most = delimiters;
  });
  return width;
}
