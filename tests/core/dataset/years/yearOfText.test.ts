import { expect, test } from 'vitest';
import { yearOfText } from '../../../../src/core/dataset/years/yearOfText.ts';

const texts = (type: 'text' | 'date', ...dictionary: string[]) => ({
  ...{ id: 'c', name: 'År', type, dictionary },
  data: new Int32Array(),
});

test('a text is a year by its four digits, a date by its beginning, and one that is not there is none', () => {
  const periods = texts('text', ' 2024 ', '2024K1', '9999', '1899');
  expect([0, 1, 2, 3, 4, -1].map((at) => yearOfText(periods, at))).toEqual(['2024', ...Array(5).fill(null)]);
  expect(yearOfText(texts('date', '2023-05-01'), 0)).toBe('2023');
});
