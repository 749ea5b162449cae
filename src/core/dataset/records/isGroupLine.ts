import { isBlank } from './isBlank.ts';
import { isHeading } from './isHeading.ts';
import type { TableRecord } from './tableRecord.ts';

/**
 * Whether a record stands right above a header and gathers its columns: as wide, with words that have blanks to the
 * right of them where the header goes on. A single word in the first cell is a title, not a group.
 */
export function isGroupLine(record: TableRecord | undefined, header: TableRecord | undefined): boolean {
  if (!record || !header || header.line !== record.line + 1) return false;
  const above = record.cells;
  const below = header.cells;
  if (above.length !== below.length || !isHeading(above) || !isHeading(below)) return false;
  const words = above.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  const first = words[0] ?? 0;
  if (words.length < 2 && first === 0) return false;
  return above.some((cell, index) => index > first && isBlank(cell) && !isBlank(below[index] ?? ''));
}
