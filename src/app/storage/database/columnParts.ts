import type { StoredColumn, StoredDataset } from '../../../core/document/storedDataset.ts';
import { narrowNumbers } from './numbers/narrowNumbers.ts';
import type { ColumnHead, ColumnPiece, ColumnRecord, DatasetRecord } from './records.ts';

/** Rows of one stored part: a part is written and read whole, and 2 MB hold up no page. Earlier ones were four times as long. */
export const PART_ROWS = 262_144;
/** Longer lists than this are stored beside the numbers, in pieces of the other length. */
const SHORT = 1_000;
export const PIECE_LENGTH = 25_000;

export interface SplitDataset {
  readonly record: DatasetRecord & { readonly bytes: number };
  readonly parts: readonly (ColumnRecord | ColumnPiece)[];
}

/** A dataset as its row without numbers and the pieces of its columns; `pause` lets others have a turn. */
export async function splitDataset(
  dataset: StoredDataset,
  pause: () => Promise<void>,
): Promise<SplitDataset> {
  const parts: (ColumnRecord | ColumnPiece)[] = [];
  const columns: ColumnHead[] = [];
  let bytes = 0;
  for (const [index, column] of dataset.columns.entries()) {
    for (let part = 0; part * PART_ROWS < Math.max(1, column.data.length); part++) {
      const rows = column.data.subarray(part * PART_ROWS, (part + 1) * PART_ROWS);
      const narrow = await narrowNumbers(rows, pause);
      parts.push({ datasetId: dataset.id, index, part, ...narrow });
      bytes += (narrow.scaled ?? narrow).data.byteLength;
      await pause();
    }
    const { head, pieces } = splitTexts(column);
    columns.push(head);
    parts.push(...pieces.map((piece, at) => ({ datasetId: dataset.id, index, part: -1 - at, ...piece })));
    bytes += textLength(column);
  }
  return { record: { ...dataset, columns, bytes, deletedAt: null }, parts };
}

/** Long lists of texts leave the head, in pieces that are each quick to write and to read. */
function splitTexts({ data: _data, ...column }: StoredColumn) {
  const texts = 'dictionary' in column ? piecesOf(column.dictionary) : [];
  const cells = piecesOf(column.originals ?? []);
  const head: ColumnHead = {
    ...column,
    ...(texts.length > 0 && { dictionary: [], texts: texts.length }),
    ...(cells.length > 0 && { originals: [], cells: cells.length }),
  };
  return {
    head,
    pieces: [...texts.map((list) => ({ texts: list })), ...cells.map((list) => ({ cells: list }))],
  };
}

function piecesOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length <= SHORT) return [];
  return Array.from({ length: Math.ceil(list.length / PIECE_LENGTH) }, (_, piece) =>
    list.slice(piece * PIECE_LENGTH, (piece + 1) * PIECE_LENGTH),
  );
}

/** Characters, as an estimate of what the browser writes for them. */
function textLength(column: StoredColumn): number {
  let length = 0;
  if ('dictionary' in column) for (const text of column.dictionary) length += text.length;
  for (const { text } of column.originals ?? []) length += text.length;
  return length;
}
