import { expect, test } from 'vitest';
import { fileTotal } from '../../../../src/core/dataset/total/fileTotal.ts';
import { coded, numbers } from '../column/cellsOf.ts';

const refused = new Map([
  ['1.000', 2],
  ['ukendt', 5],
]);

const danish = { type: 'number', style: 'da', ambiguous: false } as const;

test('cells are read in the style of the column, refused ones too, and counted as often as they stand', () => {
  const texts = ['1.234', '12,5', '', '1.234', '-', 'ukendt'];
  const expected = { count: 5, sum: 2 * 1234 + 12.5 + 2 * 1000 };
  expect(fileTotal(coded(texts), refused, danish)).toEqual(expected);
  expect(fileTotal(numbers(texts, 'da'), refused, danish)).toEqual(expected);
  expect(fileTotal(coded(['1.234']), new Map(), { ...danish, style: 'en' })).toEqual({
    count: 1,
    sum: 1.234,
  });
});

test('numbers without a per cent sign are counted in per cent where they are shares, in refused rows too', () => {
  const cells = coded(['57 %', '0,57', '-']);
  const shares = { ...danish, unit: '%', shares: true } as const;
  expect(fileTotal(cells, new Map([['0,4', 2]]), shares)).toEqual({ count: 4, sum: 57 + 57 + 80 });
});
