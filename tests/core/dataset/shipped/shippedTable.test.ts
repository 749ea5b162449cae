import { expect, test } from 'vitest';
import { rowNames } from '../../../../src/core/dataset/rowNames.ts';
import { shippedTable } from '../../../../src/core/dataset/shipped/shippedTable.ts';
import { columnOf, textAt } from '../../../../src/core/dataset/table.ts';
import type { ShippedDataset } from '../../../../src/core/model/shippedDataset.ts';

const text = (da: string, en: string) => ({ da, en });
const src = ['paper table 1'];
const dataset: ShippedDataset = {
  id: 'wards',
  name: text('Afdelinger', 'Wards'),
  note: text('Note.', 'Note.'),
  src,
  rowName: { one: { da: 'afdeling', en: 'ward' }, many: { da: 'afdelinger', en: 'wards' } },
  columns: [
    { id: 'visits', label: text('Besøg', 'Visits'), unit: 'visit/yr' },
    {
      id: 'mixed',
      label: text('Blandet', 'Mixed'),
      text: true,
      options: [{ id: 'yes', label: text('ja', 'yes, both') }],
    },
  ],
  rows: [
    { name: 'Syd', label: text('Syd', 'South'), visits: 10, mixed: 'yes', src, note: text('A.', 'A.') },
    { name: 'Heraf børn', label: text('Heraf børn', 'Of which children'), visits: null, part: 'Syd', src },
    { name: 'I alt', visits: 10, totalRow: true, src },
  ],
  example: false,
};

test('as cases take it in, names and options are ids, in whichever language the columns are called', () => {
  const table = shippedTable(dataset, 'en');
  expect(rowNames(table)).toEqual(['Syd', 'Heraf børn', 'I alt']);
  expect(table.columns.map(({ id, name }) => [id, name])).toEqual([
    ['name', ''],
    ['part', ''],
    ['visits', 'Visits'],
    ['mixed', 'Mixed'],
  ]);
  const [mixed, part] = ['mixed', 'part'].map((id) => columnOf(table, id));
  expect(mixed && textAt(mixed, 0)).toBe('yes');
  expect(part && [textAt(part, 0), textAt(part, 1)]).toEqual([null, 'Syd']);
  expect(columnOf(table, 'visits')).toMatchObject({ data: Float64Array.of(10, NaN, 10), unit: 'visit/yr' });
  expect(table).toMatchObject({ parts: 'part', totals: [2], labels: 'name' });
});

test('in words, rows, parts and options stand by their labels; what has none keeps its name', () => {
  const table = shippedTable(dataset, 'en', { inWords: true });
  expect(rowNames(table)).toEqual(['South', 'Of which children', 'I alt']);
  const [mixed, part] = ['mixed', 'part'].map((id) => columnOf(table, id));
  expect(mixed && textAt(mixed, 0)).toBe('yes, both');
  expect(part && textAt(part, 1)).toBe('South');
});
