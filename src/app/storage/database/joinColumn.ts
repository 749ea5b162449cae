import type { OriginalCell, StoredColumn } from '../../../core/document/storedDataset.ts';
import type { ColumnHead, ColumnPiece, ColumnRecord } from './records.ts';
import { widenNumbers } from './numbers/widenNumbers.ts';

type ReadPart = (part: number) => PromiseLike<ColumnRecord | ColumnPiece | undefined>;

/** A column from its head and what `read` gives, one part after the other; null = some of it is not there. */
export async function joinColumn(
  head: ColumnHead,
  rows: number,
  read: ReadPart,
): Promise<StoredColumn | null> {
  const { texts: textPieces = 0, cells: cellPieces = 0, ...column } = head;
  const data = column.type === 'number' ? new Float64Array(rows) : new Int32Array(rows);
  let row = 0;
  // A part says itself how long it is: what was stored earlier has longer ones.
  for (let part = 0; part === 0 || row < rows; part++) {
    const stored = await read(part);
    if (!stored || !('data' in stored)) return null;
    if (row + (stored.scaled ?? stored).data.length > rows) return null;
    row = widenNumbers(stored, data, row);
  }
  const dictionary: string[] = [];
  const originals: OriginalCell[] = [];
  for (let piece = 0; piece < textPieces + cellPieces; piece++) {
    const stored = await read(-1 - piece);
    if (stored && 'texts' in stored) for (const text of stored.texts) dictionary.push(text);
    else if (stored && 'cells' in stored) for (const cell of stored.cells) originals.push(cell);
    else return null;
  }
  const whole = {
    ...column,
    ...(textPieces > 0 && { dictionary }),
    ...(cellPieces > 0 && { originals }),
    data,
  };
  // Type and array belong together, as chosen above.
  return whole as StoredColumn;
}
