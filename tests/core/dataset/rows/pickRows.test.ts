import { expect, test } from 'vitest';
import { pickRows } from '../../../../src/core/dataset/rows/pickRows.ts';
import { tableOfYears } from '../years/tableOfYears.ts';

test('gives the rows asked for in that order, with what belongs to them', () => {
  const shown = Array.from({ length: 8 }, (_, row) => `række ${row}`);
  const picked = pickRows({ ...tableOfYears, shown }, Int32Array.of(7, 1, 0));
  expect(picked).toMatchObject({ rows: 3, totals: [0], shown: ['række 7', 'række 1', 'række 0'] });
  expect([...(picked.columns[0]?.data ?? [])]).toEqual([3, 1, 0]);
  expect([...(picked.columns[2]?.data ?? [])]).toEqual([63, NaN, 10]);
  expect(picked.columns[2]?.originals).toEqual([{ row: 1, text: 'ca. 20' }]);
});

test('without its totals a table has none', () => {
  expect(pickRows(tableOfYears, Int32Array.of(0))).not.toHaveProperty('totals');
});
