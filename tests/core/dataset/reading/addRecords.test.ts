import { describe, expect, test } from 'vitest';
import { addRecords } from '../../../../src/core/dataset/reading/addRecords.ts';
import { finishTable } from '../../../../src/core/dataset/reading/finishTable.ts';
import { openTable } from '../../../../src/core/dataset/reading/tableReading.ts';
import { limits } from '../../../../src/core/document/limits.ts';
import { finishedTable } from './tableOf.ts';

const numbered = (records: string[][]) => records.map((cells, index) => ({ line: index + 1, cells }));

describe('addRecords', () => {
  test('a record with too many cells refuses the file, with the widest of all', () => {
    const wide = (cells: number) => Array.from({ length: cells }, () => '1');
    const records = numbered([['a', 'b'], wide(limits.columns + 1), ['x', '1'], wide(limits.columns + 7)]);
    for (const size of [1, 4])
      expect(finishedTable(records, {}, size).finished).toEqual({
        refusal: { code: 'csv.too-many-columns', at: '', found: limits.columns + 7, limit: limits.columns },
      });
  });

  test('a cell too long refuses the file wherever it stands', () => {
    const long = 'x'.repeat(limits.textLength + 1);
    const rows = Array.from({ length: 1500 }, (_, index) => ['A', String(index)]);
    for (const place of [['Titel', long], [long], ['A', long]])
      for (const at of [0, 700, 1400]) {
        const records = numbered([['a', 'b'], ...rows.slice(0, at), place, ...rows.slice(at)]);
        for (const size of [1, 600])
          expect(finishedTable(records, {}, size).finished).toEqual({
            refusal: { code: 'csv.binary', at: '' },
          });
      }
  });

  test('more rows or cells than the limits are refused with their number', { timeout: 60_000 }, () => {
    const reading = openTable({});
    const records = Array.from({ length: 10_000 }, () => [
      'A',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '0',
      'x',
    ]);
    const lines = new Int32Array(records.length + 1);
    addRecords(reading, { records: [records[0]?.map(() => 'navn') ?? []], lines });
    for (let batch = 0; batch < 170; batch++) addRecords(reading, { records, lines });
    const found = 12 * 1_700_001;
    expect(reading.columns).toEqual([]);
    expect(finishTable(reading).next().value).toEqual({
      refusal: { code: 'csv.too-many-cells', at: '', found, limit: limits.cells },
    });
  });
});
