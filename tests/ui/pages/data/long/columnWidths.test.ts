import { expect, it } from 'vitest';
import type { Table } from '../../../../../src/core/dataset/table.ts';
import { columnWidths } from '../../../../../src/ui/pages/data/long/columnWidths.ts';

it('columnWidths follows the widest cell found, its name, and sense', () => {
  const table: Table = {
    rows: 1_000,
    labels: null,
    columns: [
      { id: 'a', name: 'Kort', type: 'number', data: new Float64Array(1_000).fill(1) },
      { id: 'b', name: 'Fødsler', type: 'number', data: new Float64Array(1_000).fill(1_234_567.25) },
      {
        id: 'c',
        name: 'Note',
        type: 'text',
        dictionary: ['x'.repeat(300)],
        data: new Int32Array(1_000).fill(0),
      },
    ],
  };
  expect(columnWidths(table, 'da')).toEqual([6, '1.234.567,25'.length, 40]);
});
