import type { Table } from '../../../core/dataset/table.ts';

/** The memory behind a table's columns, each piece once. */
export function buffersOf(table: Table | null): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { data } of table?.columns ?? [])
    if (data.buffer instanceof ArrayBuffer) buffers.add(data.buffer);
  return [...buffers];
}
