import type { CodedCells } from '../column/codedCells.ts';
import { pieceRows } from '../column/rowStore.ts';
import { isBlank } from '../records/isBlank.ts';

/** Whether a column says something in the first row and, after rows that say nothing, never the same again: merged cells. */
export function isSparse({ texts, times, codes }: CodedCells, rows: number): boolean {
  const blank = texts.map(isBlank);
  if (rows === 0 || !blank.some((is, place) => is && (times[place] ?? 0) > 0)) return false;
  let last = -1;
  for (let row = 0; row < rows; row++) {
    const place = codes.pieces[Math.floor(row / pieceRows)]?.[row % pieceRows] ?? -1;
    if (blank[place]) {
      if (row === 0) return false;
    } else if (place === last) return false;
    else last = place;
  }
  return true;
}
