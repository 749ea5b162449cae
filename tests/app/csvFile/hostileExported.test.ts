import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import { tableBlob } from '../../../src/app/csvFile/write/tableBlob.ts';
import { readCellNumber } from '../../../src/core/dataset/cell/readCellNumber.ts';
import type { Table } from '../../../src/core/dataset/table.ts';

const folder = new URL('../../fixtures/csv/hostile/', import.meta.url);
const pause = async (): Promise<void> => undefined;

const isFigure = (text: string): boolean =>
  readCellNumber(text, 'da') !== null || readCellNumber(text, 'en') !== null;

/** What a file can say of a table. Per cent and exponents stand in cells, which are exported as plain numbers, and a
 *  figure of the other style is left out, lest it be read. */
const content = ({ columns, rows, totals, labels }: Table) => ({
  columns: columns.map((column) => ({
    ...column,
    unit: '',
    originals: (column.originals ?? []).filter(({ text }) => !isFigure(text)),
  })),
  rows,
  totals,
  labels,
});

describe('R-E2: what was read from a hostile file', () => {
  it.each(['danishExcel', 'raw'] as const)(
    'is exported and read again without a change: %s',
    async (style) => {
      let compared = 0;
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
        const { table } = await readCsvFile(new Blob([readFileSync(new URL(name, folder))]));
        if (!table) continue;
        const { table: again, issues } = await readCsvFile(await tableBlob(table, { style, pause }));
        if (!again) throw new Error(`${name}: ${JSON.stringify(issues)}`);
        expect(content(again), name).toEqual(content(table));
        compared++;
      }
      expect(compared).toBeGreaterThan(60);
    },
  );
});
