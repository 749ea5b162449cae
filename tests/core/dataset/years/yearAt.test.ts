import { expect, test } from 'vitest';
import { yearAt } from '../../../../src/core/dataset/years/yearAt.ts';
import type { TableColumn } from '../../../../src/core/dataset/table.ts';

const text = (type: 'text' | 'date', ...dictionary: string[]): TableColumn => ({
  ...{ id: 'c', name: 'År', type, dictionary },
  data: Int32Array.from(dictionary, (_, at) => at),
});

test('a year is a whole number of a year, a text of four digits, or a date', () => {
  const numbers: TableColumn = {
    id: 'c',
    name: '',
    type: 'number',
    data: Float64Array.of(2024, 2024.5, 812, NaN),
  };
  expect([0, 1, 2, 3].map((row) => yearAt(numbers, row))).toEqual(['2024', null, null, null]);
  const texts = text('text', ' 2024 ', '2024K1', '9999');
  expect([0, 1, 2, 3].map((row) => yearAt(texts, row))).toEqual(['2024', null, null, null]);
  expect(yearAt(text('date', '2023-05-01'), 0)).toBe('2023');
});
