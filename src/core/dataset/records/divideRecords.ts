import type { RefusedRow } from '../issue.ts';
import type { TableRecord } from './findHeader.ts';
import { isBlank } from './isBlank.ts';

const shownText = 200;

/** Records with as many cells as the table has columns, blank cells at the end not counted; the others are refused. */
export function divideRecords(
  records: readonly TableRecord[],
  width: number,
): { kept: readonly TableRecord[]; refused: readonly RefusedRow[] } {
  const kept: TableRecord[] = [];
  const refused: RefusedRow[] = [];
  for (const record of records) {
    const { line, cells } = record;
    if (cells.length >= width && cells.slice(width).every(isBlank)) {
      kept.push(record);
      continue;
    }
    const text = cells.join(' · ').slice(0, shownText);
    refused.push({ code: 'dataset.ragged-row', at: '', line, expected: width, found: cells.length, text });
  }
  return { kept, refused };
}
