/** Whether a number is written in per cent: 57 %, 57 pct. */
export function hasPercent(cell: string): boolean {
  return /(?:%|pct\.?)\s*$/i.test(cell);
}
