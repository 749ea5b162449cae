import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeFigure } from '../../../../src/core/dataset/cell/mayBeFigure.ts';
import { readCellNumber } from '../../../../src/core/dataset/cell/readCellNumber.ts';
import { readDate } from '../../../../src/core/dataset/cell/readDate.ts';

test.each(['1.234,5', '(12)', '5 %', 'kr. 12', '1E+05', '57 PCT.', '2024-01-02', '−3', ''])(
  '%j could be a figure',
  (cell) => {
    expect(mayBeFigure(cell)).toBe(true);
  },
);

test.each(['Odense', '12 Hovedgaden', 'Ærø', '0x10', 'A-12', '1_000'])('%j is none', (cell) => {
  expect(mayBeFigure(cell)).toBe(false);
});

test('no number and no date is ever turned away', () => {
  const character = fc.constantFrom(..."0123456789.,-/ ()%krKdDpctTeE+−\u00a0aÅ'#".split(''));
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 12 }), (cell) => {
      const orders = ['ymd', 'dmy', 'mdy'] as const;
      const figure =
        readCellNumber(cell, 'da') !== null ||
        readCellNumber(cell, 'en') !== null ||
        orders.some((order) => readDate(cell, order) !== null);
      if (figure) expect(mayBeFigure(cell)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
