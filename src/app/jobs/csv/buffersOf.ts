import type { CsvPreview } from '../../csvFile/csvPreview.ts';

/** The memory behind the columns of a table that was read, each piece once. */
export function buffersOf({ table, report }: CsvPreview): ArrayBuffer[] {
  const arrays: unknown[] = [...(table?.columns ?? []).map(({ data }) => data), report?.lines];
  const buffers = new Set<ArrayBuffer>();
  for (const array of arrays)
    if (ArrayBuffer.isView(array) && array.buffer instanceof ArrayBuffer) buffers.add(array.buffer);
  return [...buffers];
}
