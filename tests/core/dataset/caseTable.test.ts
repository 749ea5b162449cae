import { expect, test } from 'vitest';
import { caseTable } from '../../../src/core/dataset/caseTable.ts';
import { rowNames } from '../../../src/core/dataset/rowNames.ts';

const dataset = {
  columns: [{ id: 'visits', label: { da: 'Besøg', en: 'Visits' }, unit: 'visit/yr' }],
  rows: [
    { name: 'Finsen', visits: 144117, mixed: 'yes' },
    { name: '- myeloma', visits: null, mixed: 'yes', part: 'Finsen' },
    { name: 'I alt', visits: 144117, totalRow: true, note: 'sum' },
  ],
  mapping: { visits: 'visits' },
};

test('caseTable keeps the ids of columns, parts and totals; null and left out are missing', () => {
  const table = caseTable(dataset, 'da');
  expect(table).toEqual({
    columns: [
      {
        id: 'name',
        name: '',
        type: 'text',
        dictionary: ['Finsen', '- myeloma', 'I alt'],
        data: Int32Array.of(0, 1, 2),
      },
      { id: 'part', name: '', type: 'text', dictionary: ['Finsen'], data: Int32Array.of(-1, 0, -1) },
      {
        id: 'visits',
        name: 'Besøg',
        type: 'number',
        unit: 'visit/yr',
        data: Float64Array.of(144117, NaN, 144117),
      },
      { id: 'mixed', name: 'mixed', type: 'text', dictionary: ['yes'], data: Int32Array.of(0, 0, -1) },
    ],
    rows: 3,
    labels: 'name',
    parts: 'part',
    totals: [2],
  });
  expect(rowNames(table)).toEqual(['Finsen', '- myeloma', 'I alt']);
});

test('columns are called by their label in the language asked for', () => {
  expect(caseTable(dataset, 'en').columns[2]?.name).toBe('Visits');
});

test('rows are shown by their label in the language asked for, and keep their names', () => {
  const label = { da: 'Hele landet', en: 'All Denmark' };
  const labelled = {
    ...dataset,
    rows: [
      { name: 'Finsen', visits: 1 },
      { name: 'dk', label, visits: 2 },
    ],
  };
  const table = caseTable(labelled, 'en');
  expect(table.shown).toEqual(['Finsen', 'All Denmark']);
  expect(rowNames(table)).toEqual(['Finsen', 'dk']);
  expect(table.columns.map(({ id }) => id)).toEqual(['name', 'visits']);
});

test('a dataset without rows is an empty table', () => {
  expect(caseTable({ mapping: {} }, 'da')).toMatchObject({ rows: 0 });
});
