import { describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../../src/app/csvFile/readCsvFile.ts';
import { tableBlob } from '../../../../src/app/csvFile/write/tableBlob.ts';
import { tableCells } from '../../../../src/app/csvFile/write/tableCells.ts';
import { tableToCsv } from '../../../../src/app/csvFile/writeCsv.ts';
import type { Table } from '../../../../src/core/dataset/table.ts';

const rows = 1_234;
const table: Table = {
  rows,
  labels: 'a',
  columns: [
    {
      id: 'a',
      name: 'Sted',
      type: 'text',
      dictionary: ['Ærø; by', '=cmd', '"'],
      data: Int32Array.from({ length: rows }, (_, row) => (row % 4) - 1),
    },
    {
      id: 'b',
      name: 'Antal',
      type: 'number',
      data: Float64Array.from({ length: rows }, (_, row) => (row % 4 === 1 ? NaN : row / 8)),
    },
  ],
};

describe('tableBlob', () => {
  it.each(['raw', 'danishExcel'] as const)('writes what the whole text would be: %s', async (style) => {
    const blob = await tableBlob(table, { style, pause: async () => undefined });
    const whole = tableToCsv(['Sted', 'Antal'], tableCells(table), style);
    expect(Buffer.from(await blob.arrayBuffer()).equals(Buffer.from(whole))).toBe(true);
  });

  it('gives back the same cells when it is read again', async () => {
    const blob = await tableBlob(table, { style: 'danishExcel', pause: async () => undefined });
    const { table: read } = await readCsvFile(blob);
    expect(read && tableCells(read)).toEqual(tableCells(table));
  });

  it('tells how far it is, and ends when it is given up', async () => {
    const told: number[] = [];
    const giveUp = new AbortController();
    const writing = tableBlob(table, {
      style: 'raw',
      progress: (done) => void told.push(done),
      pause: async () => {
        if (told.length === 2) giveUp.abort(new Error('given up'));
        giveUp.signal.throwIfAborted();
      },
    });
    await expect(writing).rejects.toThrow('given up');
    expect(told).toEqual([500, 1_000]);
  });
});
