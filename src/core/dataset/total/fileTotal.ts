import { castNumber } from '../column/castCell.ts';
import type { CodedCells } from '../column/codedCells.ts';
import type { InferredColumn } from '../column/inferColumn.ts';
import type { NumberCells } from '../column/numberCells.ts';
import { addTimes, countedSum, runningSum, type CountedSum } from './runningSum.ts';

/**
 * The numbers that a column's cells were as they were read, `refused` being those of rows that are not kept (each text
 * and how often it stands). Nothing of the typed data is asked, so that this can be held against it.
 */
export function fileTotal(
  cells: CodedCells | NumberCells,
  refused: ReadonlyMap<string, number>,
  as: Extract<InferredColumn, { type: 'number' }>,
): CountedSum {
  const style = as.style === 'en' ? 'en' : 'da';
  const read = (text: string): number => castNumber(text, style, as.shares).value;
  const total = cells.kind === 'number' ? { ...cells.read } : runningSum();
  if (cells.kind === 'coded')
    for (const [place, text] of cells.texts.entries()) addTimes(total, read(text), cells.times[place] ?? 0);
  for (const [text, times] of refused) addTimes(total, read(text), times);
  return countedSum(total);
}
