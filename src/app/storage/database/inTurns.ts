import type { ColumnPiece, ColumnRecord } from './records.ts';

type Part = ColumnRecord | ColumnPiece;

/** What the browser copies in a few milliseconds, in bytes; a text or a cell is taken for some of them. */
const AT_ONCE = 2_000_000;
const TEXT_BYTES = 40;

/** Parts in groups to be handed to the database at once: all of them in one go would hold up the page. */
export function inTurns(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const size = sizeOf(part);
    if (room < size) {
      groups.push([]);
      room = AT_ONCE;
    }
    groups.at(-1)?.push(part);
    room -= size;
  }
  return groups;
}

function sizeOf(part: Part): number {
  if ('data' in part) return (part.scaled ?? part).data.byteLength;
  return ('texts' in part ? part.texts : part.cells).length * TEXT_BYTES;
}
