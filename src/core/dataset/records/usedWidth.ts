import { isBlank } from './isBlank.ts';
import type { TableRecord } from './tableRecord.ts';

/** Columns in use of those that header or first record have: nameless empty ones at the end come from a trailing delimiter. */
export function usedWidth(
  headings: readonly string[],
  below: readonly TableRecord[],
  headed: number,
): number {
  let width = headed;
  const unused = (index: number): boolean =>
    isBlank(headings[index] ?? '') && below.every(({ cells }) => isBlank(cells[index] ?? ''));
  while (width > 1 && unused(width - 1)) width--;
  return Math.max(1, width);
}
