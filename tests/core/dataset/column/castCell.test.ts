import { expect, test } from 'vitest';
import { castDate, castNumber } from '../../../../src/core/dataset/column/castCell.ts';

test.each([
  ['1.234', 1234, null],
  ['..', NaN, null],
  ['ca. 20', NaN, 'dataset.not-a-number'],
  ['#I/T', NaN, 'dataset.spreadsheet-error'],
  ['1E+16', NaN, 'dataset.number-too-large'],
  ['5,58199E+12', 5581990000000, 'dataset.exponent'],
])('the number in %j is %d: %s', (cell, value, doubt) => {
  expect(castNumber(cell, 'da')).toEqual({ value, doubt });
});

test.each([
  ['01-02-2024', '2024-02-01', null],
  ['-', '', null],
  ['31-02-2024', '', 'dataset.not-a-date'],
  ['#REFERENCE!', '', 'dataset.spreadsheet-error'],
])('the date in %j is %j: %s', (cell, value, doubt) => {
  expect(castDate(cell, 'dmy')).toEqual({ value, doubt });
});
