import type { TableRecord } from './findHeader.ts';
import { isBlank } from './isBlank.ts';

/** Columns of the header, or of the first record; nameless empty ones at the end come from a trailing delimiter. */
export function usedWidth(headings: readonly string[], below: readonly TableRecord[]): number {
  let width = headings.length > 0 ? headings.length : (below[0]?.cells.length ?? 0);
  const unused = (index: number): boolean =>
    isBlank(headings[index] ?? '') && below.every(({ cells }) => isBlank(cells[index] ?? ''));
  while (width > 1 && unused(width - 1)) width--;
  return width;
}
