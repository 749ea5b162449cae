import { isBlank } from '../records/isBlank.ts';
import type { CodedCells } from '../column/codedCells.ts';
import { pieceRows } from '../column/rowStore.ts';

/** Whether every text of a column stands beside one text only of another, as a ward stands in its one region. */
export function isWithin(inner: CodedCells, outer: CodedCells, rows: number): boolean {
  const innerBlank = inner.texts.map(isBlank);
  const outerBlank = outer.texts.map(isBlank);
  const beside = new Int32Array(inner.texts.length).fill(-1);
  for (let row = 0; row < rows; row++) {
    const [piece, at] = [Math.floor(row / pieceRows), row % pieceRows];
    const place = inner.codes.pieces[piece]?.[at] ?? -1;
    const other = outer.codes.pieces[piece]?.[at] ?? -1;
    if (place < 0 || other < 0 || innerBlank[place] || outerBlank[other]) continue;
    if (beside[place] === -1) beside[place] = other;
    else if (beside[place] !== other) return false;
  }
  return true;
}
