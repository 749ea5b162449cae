import { castNumber } from '../column/castCell.ts';
import type { CodedCells } from '../column/codedCells.ts';
import type { ColumnStyle } from '../column/inferColumn.ts';
import type { NumberCells } from '../column/numberCells.ts';
import { addTimes, countedSum, runningSum, type CountedSum } from './runningSum.ts';

/**
 * The numbers that a column's cells were as they were read, `refused` being those of rows that are not kept (each text
 * and how often it stands). Nothing of the typed data is asked, so that this can be held against it.
 */
export function fileTotal(
  cells: CodedCells | NumberCells,
  refused: ReadonlyMap<string, number>,
  as: ColumnStyle,
): CountedSum {
  const style = as === 'en' ? 'en' : 'da';
  const total = cells.kind === 'number' ? { ...cells.read } : runningSum();
  if (cells.kind === 'coded')
    for (const [place, text] of cells.texts.entries())
      addTimes(total, castNumber(text, style).value, cells.times[place] ?? 0);
  for (const [text, times] of refused) addTimes(total, castNumber(text, style).value, times);
  return countedSum(total);
}
