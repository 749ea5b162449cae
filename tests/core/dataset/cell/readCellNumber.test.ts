import { describe, expect, test } from 'vitest';
import { hasExponent, readCellNumber } from '../../../../src/core/dataset/cell/readCellNumber.ts';

describe('readCellNumber', () => {
  test.each([
    ['1.234,50', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['\u22125', -5],
    ['5-', -5],
    ['1.234 -', -1234],
    ['(1.234)', -1234],
    ['1.234 kr.', 1234],
    ['57 %', 57],
    ['57 pct.', 57],
    ['5,58E+3', 5580],
    ['1.5e-2', 0.015],
    [' 601 ', 601],
    ['25,-', 25],
    ['kr. 1.250,--', 1250],
    ['-25,–', -25],
    ['-0,0', 0],
  ])('%j in Danish is %d', (text, value) => {
    expect(readCellNumber(text, 'da')).toBe(value);
  });

  test.each([
    ['1,234.50', 1234.5],
    ['(1,234)', -1234],
    ['0.5', 0.5],
    ['25,-', null],
  ])('%j in English is %d', (text, value) => {
    expect(readCellNumber(text, 'en')).toBe(value);
  });

  test.each([
    '',
    'abc',
    '0x10',
    'Infinity',
    '1_000',
    '１２',
    '12,3,4',
    '(-5)',
    '()',
    '1E',
    '1E999',
    '2024-01-02',
    '--5',
    '-5-',
  ])('R-C5: %j is no number', (text) => {
    expect(readCellNumber(text, 'da')).toBeNull();
    expect(readCellNumber(text, 'en')).toBeNull();
  });

  test('knows an exponent, which Excel writes when it has dropped digits', () => {
    expect(hasExponent('5,58199E+12')).toBe(true);
    expect(hasExponent('558199')).toBe(false);
  });

  test('R-C9: takes 100,000 characters in one pass', () => {
    expect(readCellNumber('1'.repeat(100_000) + 'E', 'da')).toBeNull();
    expect(readCellNumber(' '.repeat(100_000) + 'x', 'da')).toBeNull();
  });
});
