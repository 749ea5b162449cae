import { expect, test } from 'vitest';
import { fileTotal } from '../../../../src/core/dataset/total/fileTotal.ts';
import { coded, numbers } from '../column/cellsOf.ts';

const refused = new Map([
  ['1.000', 2],
  ['ukendt', 5],
]);

test('cells are read in the style of the column, refused ones too, and counted as often as they stand', () => {
  const texts = ['1.234', '12,5', '', '1.234', '-', 'ukendt'];
  const expected = { count: 5, sum: 2 * 1234 + 12.5 + 2 * 1000 };
  expect(fileTotal(coded(texts), refused, 'da')).toEqual(expected);
  expect(fileTotal(numbers(texts, 'da'), refused, 'da')).toEqual(expected);
  expect(fileTotal(coded(['1.234']), new Map(), 'en')).toEqual({ count: 1, sum: 1.234 });
});
